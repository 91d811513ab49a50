/** A page of @assistant-ui/react, made of its own primitives, whose back end says what it received. */
import {
  AssistantRuntimeProvider,
  type ChatModelAdapter,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useLocalRuntime,
} from "@assistant-ui/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const backend: ChatModelAdapter = {
  async *run({ messages, abortSignal }) {
    const response = await fetch("/chat", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ messages: messages.map(({ role, content }) => ({ role, content })) }),
      signal: abortSignal,
    });
    yield { content: [{ type: "text", text: await response.text() }] };
  },
};

const Message = () => createElement(MessagePrimitive.Root, null, createElement(MessagePrimitive.Parts));

function Chat() {
  const runtime = useLocalRuntime(backend);
  return createElement(
    AssistantRuntimeProvider,
    { runtime },
    createElement(
      ThreadPrimitive.Root,
      null,
      createElement(ThreadPrimitive.Messages, { components: { Message } }),
      createElement(
        ComposerPrimitive.Root,
        null,
        createElement(ComposerPrimitive.Input, { placeholder: "Message" }),
        createElement(ComposerPrimitive.Send, null, "Send"),
      ),
    ),
  );
}

const mount = document.querySelector("#mount");
if (mount !== null) createRoot(mount).render(createElement(Chat));
