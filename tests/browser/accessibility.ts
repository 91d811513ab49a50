/** axe-core, the accessibility checker, on a page with the extension's closed shadow root in it. */
import type { Page } from "@playwright/test";
import axe from "axe-core";

/** What it finds wrong with the page, or with what the extension shows in it; one line each. */
export async function violations(page: Page, within: "page" | "overlay"): Promise<string[]> {
  if (within === "overlay") await openShadowRoot(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => within === "page" || target.some((part) => Array.isArray(part)))
      .map(({ target, failureSummary }) => `${id} at ${target.flat().join(" ")}: ${failureSummary}`),
  );
}

/** What moves on the page and in what {@link violations} was shown. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot)];
    const animations = roots.flatMap((root) => root?.getAnimations() ?? []);
    return animations.filter(({ playState }) => playState === "running").map(({ id }) => `animation ${id}`);
  });
}

/** Shows the checker the way into the closed root, which the debugger knows. */
async function openShadowRoot(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send("DOM.getDocument", { depth: -1, pierce: true });
  const host = find(root);
  if (host === undefined) throw new Error("the extension shows nothing here");
  const resolve = async (backendNodeId: number | undefined) =>
    (await cdp.send("DOM.resolveNode", { backendNodeId: backendNodeId ?? 0 })).object.objectId ?? "";
  await cdp.send("Runtime.callFunctionOn", {
    objectId: await resolve(host.backendNodeId),
    arguments: [{ objectId: await resolve(host.shadowRoots?.[0]?.backendNodeId) }],
    functionDeclaration:
      "function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }); }",
  });
  await cdp.detach();
}

/** What is used of CDP's `DOM.Node`. */
interface DOMNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DOMNode[];
  children?: DOMNode[];
}

function find(node: DOMNode): DOMNode | undefined {
  if (node.shadowRoots?.some(({ shadowRootType }) => shadowRootType === "closed")) return node;
  for (const child of node.children ?? []) {
    const found = find(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
