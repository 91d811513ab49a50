/** The background's entry. Everything that must not miss an event is registered here, at once. */
import { onConnect, onMessage } from "../browser.ts";
import { forgetBlocked } from "./blocking.ts";
import { forgetConversations } from "./conversations.ts";
import { getReady } from "./decisions.ts";
import { keepCheckpoints } from "./evidence.ts";
import { forgetClosedDrafts } from "./open-drafts.ts";
import { followPolicy } from "./policy.ts";
import { answer, serve } from "./router.ts";
import { welcomeOnce } from "./welcome.ts";

getReady(); // first: the engine loads while the rest is set up
onMessage(answer);
onConnect(serve);
followPolicy();
keepCheckpoints();
forgetConversations();
forgetClosedDrafts();
forgetBlocked();
welcomeOnce();
