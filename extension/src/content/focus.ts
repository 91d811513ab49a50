/** The element that has the focus, and the open shadow roots around it, from without to within. */
export function deepActiveElement(): { active: Element | null; roots: ShadowRoot[] } {
  const roots: ShadowRoot[] = [];
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    roots.push(active.shadowRoot);
    active = active.shadowRoot.activeElement;
  }
  return { active, roots };
}
