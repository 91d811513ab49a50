/**
 * The extension's interface on a page. It lives in a closed shadow root, out of reach for the page
 * and for the test's own selectors; so it is read as assistive technology reads it, and used with
 * real clicks and keys.
 */
import { type CDPSession, expect, type Frame, type Page } from "@playwright/test";

/** What is used of CDP's `Accessibility.AXNode`. */
interface AXNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

export class Overlay {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #frame: Frame;

  private constructor(page: Page, cdp: CDPSession, frame: Frame) {
    this.#page = page;
    this.#cdp = cdp;
    this.#frame = frame;
  }

  /** That of the page, or of a frame of another site in it. */
  static async of(page: Page, frame = page.mainFrame()): Promise<Overlay> {
    const cdp = await page.context().newCDPSession(frame === page.mainFrame() ? page : frame);
    await cdp.send("DOM.enable");
    await cdp.send("Accessibility.enable");
    return new Overlay(page, cdp, frame);
  }

  /** Waits for something of this role and name, and gives it. */
  async find(role: string, name: string | RegExp, timeout = 10_000): Promise<AXNode> {
    let found: AXNode | undefined;
    await expect
      .poll(
        async () => {
          found = (await this.#nodes()).find((node) => node.role?.value === role && matches(node, name));
          return found !== undefined;
        },
        { message: `${role} ${name}`, timeout },
      )
      .toBe(true);
    return found as AXNode;
  }

  /** Waits until it has the focus. */
  async focused(role: string, name: string): Promise<void> {
    await expect
      .poll(async () => {
        const nodes = await this.#nodes();
        const focused = nodes.filter(({ properties }) => properties?.some(isFocused)).at(-1);
        return `${focused?.role?.value} ${focused?.name?.value}`;
      })
      .toBe(`${role} ${name}`);
  }

  /** Waits until nothing of this role is there. */
  async gone(role: string): Promise<void> {
    await expect
      .poll(async () => (await this.#nodes()).some((node) => node.role?.value === role), `no ${role}`)
      .toBe(false);
  }

  /** Clicks in the middle of it with the real mouse. */
  async click(role: string, name: string | RegExp): Promise<void> {
    const { border, width, height } = await this.#box(role, name);
    const [x = 0, y = 0] = border;
    const embedded = this.#frame === this.#page.mainFrame() ? null : await this.#frame.frameElement();
    const origin = (await embedded?.boundingBox()) ?? { x: 0, y: 0 };
    await this.#page.mouse.click(origin.x + x + width / 2, origin.y + y + height / 2);
  }

  /** Its width as it is drawn, in CSS pixels. */
  async width(role: string, name: string | RegExp): Promise<number> {
    return (await this.#box(role, name)).width;
  }

  /** Where the top left corner of the element that holds this text is drawn, in CSS pixels of the viewport. */
  async placeOf(text: string): Promise<{ x: number; y: number }> {
    const { nodes } = await this.#cdp.send("Accessibility.getFullAXTree");
    let node: AXNode | undefined = nodes.find(({ role, name }) => role?.value === "StaticText" && name?.value === text);
    // Generated content is no node of the document.
    while (node !== undefined && node.backendDOMNodeId === undefined) {
      const { parentId } = node;
      node = nodes.find(({ nodeId }) => nodeId === parentId);
    }
    if (node?.backendDOMNodeId === undefined) return { x: Number.NaN, y: Number.NaN };
    const { model } = await this.#cdp.send("DOM.getBoxModel", { backendNodeId: node.backendDOMNodeId });
    const [x = Number.NaN, y = Number.NaN] = model.border;
    return { x, y };
  }

  /** Where its top left corner is drawn, in CSS pixels of the viewport. */
  async boxOf(role: string, name: string | RegExp): Promise<{ x: number; y: number }> {
    const { border } = await this.#box(role, name);
    const [x = Number.NaN, y = Number.NaN] = border;
    return { x, y };
  }

  /** All text of the page and its shadow roots, as read out. */
  async text(): Promise<string> {
    const nodes = await this.#nodes();
    return nodes
      .filter((node) => node.role?.value === "StaticText")
      .map((node) => String(node.name?.value ?? ""))
      .join("\n");
  }

  async #box(role: string, name: string | RegExp): Promise<{ border: number[]; width: number; height: number }> {
    const { backendDOMNodeId: backendNodeId } = await this.find(role, name);
    if (backendNodeId === undefined) throw new Error(`${role} ${name} has no element`);
    await this.#cdp.send("DOM.scrollIntoViewIfNeeded", { backendNodeId });
    return (await this.#cdp.send("DOM.getBoxModel", { backendNodeId })).model;
  }

  async #nodes(): Promise<AXNode[]> {
    const { nodes } = await this.#cdp.send("Accessibility.getFullAXTree");
    return nodes.filter((node) => !node.ignored);
  }
}

const isFocused = ({ name, value }: { name: string; value: { value?: unknown } }): boolean =>
  name === "focused" && value.value === true;

const matches = (node: AXNode, name: string | RegExp): boolean => {
  const actual = String(node.name?.value ?? "");
  return typeof name === "string" ? actual === name : name.test(actual);
};
