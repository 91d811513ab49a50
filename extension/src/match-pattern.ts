/** What a match pattern says of the host: `*.example.com` of `https://*.example.com/*`. */
export const hostOf = (pattern: string): string => pattern.replace(/^[^/]*\/\//u, "").replace(/\/.*$/u, "");
