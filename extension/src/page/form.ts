/** Forms that the browser itself sends. They are sent as they are or not at all: their fields are the page's. */
import { judgeAddress } from "./address.ts";
import { bodiesOf, resolverOf } from "./bodies.ts";
import { ask } from "./channel.ts";
import { apply, construct, getter, replace, uncurry } from "./natives.ts";

type Realm = Window & typeof globalThis;

export function guardForms(realm: Realm): void {
  const { FormData, HTMLFormElement } = realm;
  const { prototype } = HTMLFormElement;
  const bodies = bodiesOf(realm);
  const resolve = resolverOf(realm);
  const listen = uncurry(realm.EventTarget.prototype.addEventListener);
  const targetOf = getter(realm.Event.prototype, "target");
  const isPrevented = getter(realm.Event.prototype, "defaultPrevented");
  const prevent = uncurry(realm.Event.prototype.preventDefault);
  const stop = uncurry(realm.Event.prototype.stopImmediatePropagation);
  const submitterOf = getter(realm.SubmitEvent.prototype, "submitter");
  const attribute = uncurry(realm.Element.prototype.getAttribute);
  const isConnected = getter(realm.Node.prototype, "isConnected");
  const lower = uncurry(String.prototype.toLowerCase);
  const submit = uncurry(prototype.submit);
  const requestSubmit = uncurry(prototype.requestSubmit);

  /** The form that is being sent after it was held. */
  let passing: unknown;

  const again = (event: Event) => {
    if (passing !== undefined && targetOf(event) === passing) stop(event); // the page has seen it already
  };
  const hold = (event: Event) => {
    const form = targetOf(event) as HTMLFormElement;
    const submitter = submitterOf(event as SubmitEvent);
    if (isPrevented(event) || isDialog(form, submitter)) return;
    prevent(event);
    judge(form, submitter, () => {
      passing = form;
      try {
        if (submitter !== null && isConnected(submitter)) requestSubmit(form, submitter);
        else submit(form);
      } finally {
        passing = undefined;
      }
    });
  };
  listen(realm, "submit", again, true);
  listen(realm, "submit", hold, false);

  replace(
    prototype,
    "submit",
    (native) =>
      function (this: HTMLFormElement, ...parameters: unknown[]) {
        const send = () => apply(native, this, parameters);
        if (isDialog(this, null)) send();
        else judge(this, null, send);
      },
  );

  /** What counts for a form is said by the button first. */
  const said = (form: HTMLFormElement, submitter: HTMLElement | null, name: string): string =>
    (submitter === null ? null : attribute(submitter, `form${name}`)) ?? attribute(form, name) ?? "";

  const isDialog = (form: HTMLFormElement, submitter: HTMLElement | null) =>
    lower(said(form, submitter, "method")) === "dialog";

  function judge(form: HTMLFormElement, submitter: HTMLElement | null, send: () => void): void {
    const fields = construct(FormData, submitter === null ? [form] : [form, submitter]) as FormData;
    const url = resolve(said(form, submitter, "action"));
    const ignore = () => undefined;
    const judgeFields = () =>
      bodies.read(
        fields,
        (body, contentType) =>
          ask("form", url, contentType, body, (verdict) => {
            if (verdict === "pass") send();
          }),
        ignore,
      );
    // Of a form that makes the query itself, the fields are all there is of it.
    if (lower(said(form, submitter, "method")) !== "post") judgeFields();
    else judgeAddress(url, (verdict) => verdict === "pass" && judgeFields());
  }
}
