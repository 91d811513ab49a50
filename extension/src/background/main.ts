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

onMessage(answer);
onConnect(serve);
followPolicy();
getReady();
keepCheckpoints();
forgetConversations();
forgetClosedDrafts();
forgetBlocked();
welcomeOnce();
