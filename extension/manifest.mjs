// @ts-check
/** @typedef {"chromium" | "firefox"} Browser */

/**
 * The manifest. What the two browsers need differently stands in `chromium` and `firefox` below.
 *
 * @param {Browser} browser
 * @param {string} version
 * @param {readonly string[]} sites match patterns of the pages to guard
 * @param {readonly string[]} granted of the pages that the policy may add without asking (for the tests)
 */
export function manifest(browser, version, sites, granted = []) {
  return {
    manifest_version: 3,
    name: "__MSG_name__",
    description: "__MSG_description__",
    version,
    default_locale: "en",
    icons: { 16: "icons/16.png", 32: "icons/32.png", 48: "icons/48.png", 128: "icons/128.png" },
    action: {
      default_popup: "popup.html",
      default_title: "__MSG_name__",
      // Grey, until a content script says that the page in the tab is guarded.
      default_icon: { 16: "icons/off-16.png", 32: "icons/off-32.png" },
    },
    options_ui: { page: "options.html", open_in_tab: true },
    permissions: [
      ...(browser === "chromium" ? ["offscreen"] : []), // starts the reader of files, which a service worker may not
      "alarms", // signs a checkpoint no later than a minute after a record
      "clipboardRead", // replays a held paste as a trusted one
      "clipboardWrite", // pastes the redacted text, then puts the original back
      "declarativeNetRequestWithHostAccess", // blocks what no guard can hold, on the same pages only
      "scripting", // guards pages that the policy names, and tabs that are open when the extension is installed or updated
      "storage", // policy of the company, state of the session
      "unlimitedStorage", // evidence must not be evicted when the disk fills
    ],
    host_permissions: [...sites, ...granted], // of the same pages, for that
    optional_host_permissions: ["*://*/*"], // for such pages; asked for, or given by the company
    content_scripts: [
      {
        matches: [...sites],
        js: ["content.js"],
        run_at: "document_start", // in front of the page's first listener
        all_frames: true,
        match_origin_as_fallback: true, // about:blank, srcdoc and blob: frames too
      },
      {
        matches: [...sites],
        js: ["page.js"],
        world: "MAIN", // where the page's own fetch is
        run_at: "document_start",
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: {
      // Nothing but the extension's own files: it talks to no server.
      extension_pages: [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'", // the engine is WebAssembly
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'", // the engine's own file
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join("; "),
    },
    ...(browser === "chromium" ? chromium : firefox),
  };
}

const chromium = {
  minimum_chrome_version: "125",
  background: { service_worker: "background.js", type: "module" },
  storage: { managed_schema: "managed_schema.json" },
  // Fixes the id of an unpacked build, so that a policy file can name it. Its private half does not exist any more.
  key: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArOOKgQbHw55jjPKBuGl6VKy8oEw1OWmykTcUNfp0xRtP1wF/AYajjcwi+bJTSBAIx56mM48+MRXRz4ueq1C/6mAdDl5ii3sbeWk3h6rP406FdT3GXqexSLGh2xJZVIES1rZA3gaerh4B/4ydJLAUaKvrIClWYvJ8ASKwiC2vaAHbEqpQ2164GbaKfhe+cBkZcf3B+Gtzcn+uNuf5N4AsnaobsxZmbUV4ymagmaN02qiHnoN6XEW3ypoJo8hMK5rETk6Bn74W7iXSSIHAt05qbH4on+GSPqjUorLjfS8f57JlRSg3BCUrrtENM7/cHvKdL3D8iChzBEthhm6aRsaXgwIDAQAB",
};

const firefox = {
  background: { scripts: ["background.js"], type: "module" },
  browser_specific_settings: {
    gecko: {
      id: "prompt-dlp@prompt-dlp.invalid",
      strict_min_version: "140.0",
      data_collection_permissions: { required: ["none"] },
    },
  },
};
