import type { ComponentLike } from "@glint/template";
import Form from "discourse/components/form";

export interface FormApi<Data> {
  set<Name extends keyof Data & string>(
    name: Name,
    value: Data[Name]
  ): Promise<void>;
}

interface FieldSignature<Data> {
  Args: {
    description?: string;
    format?: "large" | "full";
    name: keyof Data & string;
    title: string;
    type: "textarea";
    validation?: string;
  };
  Blocks: {
    default: [
      field: {
        Control: ComponentLike<{
          Args: { height?: number };
          Element: HTMLTextAreaElement;
        }>;
      },
    ];
  };
}

interface FormSignature<Data> {
  Args: {
    data: Data;
    onRegisterApi?: (api: FormApi<Data>) => void;
    onSubmit: (data: Data) => void | Promise<void>;
  };
  Blocks: {
    default: [
      form: {
        Actions: ComponentLike<{ Blocks: { default: [] } }>;
        Container: ComponentLike<{
          Args: { title: string };
          Blocks: { default: [] };
        }>;
        Field: ComponentLike<FieldSignature<Data>>;
        Submit: ComponentLike<{ Args: { label: string } }>;
      },
    ];
  };
}

/** FormKit, which core publishes without its arguments, for a form of some data. */
export function formFor<Data>() {
  return Form as unknown as ComponentLike<FormSignature<Data>>;
}
