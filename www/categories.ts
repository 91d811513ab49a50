import type { Category } from "prompt-dlp";

/** What people call the categories. Their colours and underlines are in style.css, by the same keys. */
export const CATEGORY_TITLES: Readonly<Record<Category, string>> = {
  personal: "Personal data",
  financial: "Financial",
  "government-id": "Government ID",
  health: "Health",
  contact: "Contact",
  secret: "Secret",
  network: "Network",
  "confidential-marker": "Confidential marking",
  custom: "Your own",
};

/** In the order in which they are shown. */
export const CATEGORIES = Object.keys(CATEGORY_TITLES) as readonly Category[];
