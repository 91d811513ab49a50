/** Says what has come, in its order. */
const seen = [];

addEventListener("message", ({ data, ports }) => {
  const about = data instanceof ArrayBuffer ? `buffer ${data.byteLength}` : data;
  seen.push([Object.prototype.toString.call(data), about, ports.length]);
  if (data === "end") postMessage(seen);
});
