/** Follows what moves in the page (scrolling, a growing answer) frame by frame until it rests. */

/** Frames without a movement after which it rests. */
const SETTLED = 8;

/** How often what rests is looked at all the same, in milliseconds: not every movement has an event, nor has a new theme. */
const GLANCE = 500;

/** Draws; `anew` asks to look at colours and fonts, too. Gives whether anything moved. */
type Draw = (anew: boolean) => boolean;

/** Draws now, and again whenever something may have moved. */
export function follow(draw: Draw): void {
  if (draws.size === 0) {
    for (const kind of MOVING) addEventListener(kind, stir, { capture: true, passive: true });
    glancing = setInterval(() => {
      if (document.visibilityState === "visible" && drawAll(true)) stir();
    }, GLANCE);
  }
  draws.add(draw);
  draw(false);
  stir();
}

/** There is nothing more to follow for this one. */
export function rest(draw: Draw): void {
  if (!draws.delete(draw) || draws.size > 0) return;
  for (const kind of MOVING) removeEventListener(kind, stir, { capture: true });
  clearInterval(glancing);
}

const draws = new Set<Draw>();
let glancing: ReturnType<typeof setInterval> | undefined;
let left = 0;
let running = false;

function stir(): void {
  left = SETTLED;
  if (running) return;
  running = true;
  requestAnimationFrame(step);
}

function step(): void {
  // The last time it is looked at more closely: what moved may lie over what did not.
  left = drawAll(left === 1) ? SETTLED : left - 1;
  running = draws.size > 0 && left > 0;
  if (running) requestAnimationFrame(step);
}

function drawAll(anew: boolean): boolean {
  let moved = false;
  for (const draw of draws) if (draw(anew)) moved = true;
  return moved;
}

/** What may move something. Source: UI Events, CSSOM View, CSS Transitions, CSS Animations, HTML. */
const MOVING = ["scroll", "resize", "load", "toggle", "transitionrun", "animationstart", "click", "keydown"] as const;
