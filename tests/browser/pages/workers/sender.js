/** Sends what it is told to, and says how it arrived. Runs as every kind of worker. */
const relay = async ({ data, ports }, reply) => {
  const path = data?.path ?? "/out";
  const body = typeof data === "string" ? data : (data?.text ?? JSON.stringify(data));
  if (ports[0]) ports[0].onmessage = (event) => relay(event, (said) => ports[0].postMessage(said));
  await fetch(new URL(path, location.origin), { method: "POST", body }).then(
    () => reply("sent"),
    () => reply("failed"),
  );
};

addEventListener("message", (event) => relay(event, (said) => (event.source ?? globalThis).postMessage?.(said)));
addEventListener("connect", ({ ports: [port] }) => {
  port.onmessage = (event) => relay(event, (said) => port.postMessage(said));
});
addEventListener("activate", (event) => event.waitUntil?.(globalThis.clients.claim()));
