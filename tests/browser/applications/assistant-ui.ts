/** A page of @assistant-ui/react, made of its own primitives, whose back end says what it received. */
import {
  AssistantRuntimeProvider,
  type ChatModelAdapter,
  ComposerPrimitive,
  MessagePrimitive,
  SimpleTextAttachmentAdapter,
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
      body: JSON.stringify({
        messages: messages.map(({ role, content, attachments = [] }) => ({
          role,
          content,
          attachments: attachments.map(({ name, content }) => ({ name, content })),
        })),
      }),
      signal: abortSignal,
    });
    yield { content: [{ type: "text", text: await response.text() }] };
  },
};

const Message = () => createElement(MessagePrimitive.Root, null, createElement(MessagePrimitive.Parts));
const Attachment = () => createElement("div", { className: "attachment" });

function Chat() {
  const runtime = useLocalRuntime(backend, { adapters: { attachments: new SimpleTextAttachmentAdapter() } });
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
        createElement(ComposerPrimitive.Attachments, { components: { Attachment } }),
        createElement(ComposerPrimitive.AddAttachment, { className: "attach" }, "Attach"),
        createElement(ComposerPrimitive.Input, { placeholder: "Message" }),
        createElement(ComposerPrimitive.Send, { className: "send" }, "Send"),
      ),
    ),
  );
}

const mount = document.querySelector("#mount");
if (mount !== null) createRoot(mount).render(createElement(Chat));
