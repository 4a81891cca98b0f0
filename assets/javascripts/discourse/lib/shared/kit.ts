import type { ComponentLike } from "@glint/template";
import BreadcrumbsItem from "discourse/ui-kit/d-breadcrumbs-item";
import NavigationItem from "discourse/ui-kit/d-navigation-item";
import PageHeader from "discourse/ui-kit/d-page-header";

/** Kit components that core publishes without their arguments, with those used here. */

export const DBreadcrumbsItem = BreadcrumbsItem as unknown as ComponentLike<{
  Args: { label: string; path: string };
}>;

export const DPageHeader = PageHeader as unknown as ComponentLike<{
  Args: { titleLabel: string; descriptionLabel?: string; hideTabs?: boolean };
  Blocks: { breadcrumbs: []; tabs: [] };
}>;

export const DNavigationItem = NavigationItem as unknown as ComponentLike<{
  Args: { route: string; model?: string };
  Blocks: { default: [] };
  Element: HTMLLIElement;
}>;

/** What core's dialog is asked for. */
export interface Dialog {
  yesNoConfirm(question: { message: string; didConfirm: () => void }): void;
}
