/** Like Gemini: XMLHttpRequest with a form, in which a string of JSON holds a string of JSON. */
import { compose } from "./composer.ts";

compose((text) => {
  const inner = JSON.stringify([[text, 0, null, []], ["en"], ["", "", ""]]);
  const body = new URLSearchParams({ "f.req": JSON.stringify([null, inner]), at: "AbC:123" });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?rt=c");
    request.setRequestHeader("content-type", "application/x-www-form-urlencoded;charset=UTF-8");
    request.addEventListener("load", () => resolve(request.responseText));
    request.addEventListener("error", () => reject(new Error(`status ${request.status}`)));
    request.send(body.toString());
  });
});
