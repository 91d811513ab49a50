/** Like Copilot: everything over one WebSocket. */
import { compose } from "./composer.ts";

const socket = new WebSocket(`ws://${location.host}/c/api/chat?api-version=2`);
const open = new Promise((resolve) => socket.addEventListener("open", resolve));

compose(async (text) => {
  await open;
  const answer = new Promise<string>((resolve) => {
    socket.addEventListener("message", ({ data }) => resolve(String(data)), { once: true });
  });
  socket.send(JSON.stringify({ event: "send", conversationId: "x7", content: [{ type: "text", text }], mode: "chat" }));
  return answer;
});
