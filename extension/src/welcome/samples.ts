/** Texts to try it with. Made up; the token is put together here so that no scanner takes it for a leaked one. */
export const SAMPLES: readonly { title: string; text: string }[] = [
  { title: "sampleHarmless", text: "Write a haiku about the sea." },
  { title: "sampleCard", text: "Refund to card 4539 5787 6362 1486, order 1017." },
  { title: "sampleSecret", text: `export GITHUB_TOKEN=${["ghp", "k3VtR9wLq7ZxN2mBfY8sHc4JpD6uGa1oKc2S"].join("_")}` },
];
