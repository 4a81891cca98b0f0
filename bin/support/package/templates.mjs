import { parse, transform, traverse } from "ember-template-recast";
import { FORM_CONTROLS, TEMPLATE_KEYWORDS } from "./host-3.5.mjs";

function attribute(element, name) {
  return element.attributes.find((each) => each.name === name);
}

/** The child of a FormKit field of this `@type`, and the attribute it needs. */
function formControl(type) {
  const [, inputType] = type.match(/^input-(.+)$/) ?? [];
  const control = inputType ? "Input" : FORM_CONTROLS[type];
  return control && { control, inputType };
}

/**
 * Rewrites one template's FormKit fields: the type moves from the field to its control.
 *
 * @param {string} source the text between the template tags
 * @param {(message: string) => void} refuse called for what that host cannot show
 * @returns {string} the template in the older form, untouched where nothing applies
 */
export function rewriteFormKit(source, refuse) {
  if (!source.includes(".Field")) {
    return source;
  }
  return transform(source, ({ syntax: { builders } }) => ({
    ElementNode(field) {
      if (!field.tag.endsWith(".Field")) {
        return;
      }
      const type = attribute(field, "@type");
      if (type?.value.type !== "TextNode") {
        refuse(`<${field.tag}> needs a literal @type`);
        return;
      }
      const known = formControl(type.value.chars);
      if (!known) {
        refuse(`FormKit has no control for @type="${type.value.chars}"`);
        return;
      }
      field.attributes = field.attributes.filter((each) => each !== type);
      let found = false;
      traverse(field, {
        ElementNode(child) {
          if (child.tag !== `${field.blockParams[0]}.Control`) {
            return;
          }
          found = true;
          child.tag = `${field.blockParams[0]}.${known.control}`;
          if (known.inputType) {
            child.attributes = [
              ...child.attributes,
              builders.attr("@type", builders.text(known.inputType)),
            ];
          }
        },
      });
      if (!found) {
        refuse(
          `<${field.tag} @type="${type.value.chars}"> has no Control inside`
        );
      }
    },
  })).code;
}

/**
 * The free names of a template: what must come from an import, a variable or a block parameter.
 *
 * @param {string} source the text between the template tags
 * @returns {Set<string>}
 */
export function freeNames(source) {
  const names = new Set();
  const scopes = [];
  const inScope = (name) => scopes.some((scope) => scope.includes(name));
  const note = (name) => {
    const head = name.split(".")[0];
    if (
      !head.startsWith("@") &&
      !TEMPLATE_KEYWORDS.has(head) &&
      !inScope(head)
    ) {
      names.add(head);
    }
  };
  // A visitor's return value would replace the node.
  const exit = () => void scopes.pop();
  traverse(parse(source), {
    Block: {
      enter(node) {
        scopes.push(node.blockParams);
      },
      exit,
    },
    ElementNode: {
      enter(node) {
        if (/^[A-Z]/.test(node.tag) || node.tag.includes(".")) {
          note(node.tag);
        }
        scopes.push(node.blockParams);
      },
      exit,
    },
    PathExpression(node) {
      if (node.head?.type !== "AtHead" && node.head?.type !== "ThisHead") {
        note(node.original);
      }
    },
  });
  return names;
}
