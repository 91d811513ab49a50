/** Embeds the editor of the site that the address names. */
const host = new URLSearchParams(location.search).get("site");
const frame = document.querySelector("iframe");
if (frame !== null) frame.src = `//${host}:${location.port}/editors/prosemirror.html`;
