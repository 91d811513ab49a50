import { byId, element } from "./element.ts";

/** A text to try. Everything in it is made up. */
interface Sample {
  readonly title: string;
  readonly text: () => string;
}

/** Fills the row of samples; `choose` gets the text of the one that is pressed. */
export function showSamples(choose: (text: string) => void): void {
  byId("samples", HTMLElement).append(
    ...SAMPLES.map(({ title, text }) => {
      const button = element("button", { type: "button" }, title);
      button.addEventListener("click", () => choose(text()));
      return button;
    }),
  );
}

/** What the page shows at first. */
export function firstSample(): string {
  return customer();
}

const SAMPLES: readonly Sample[] = [
  { title: "Customer record", text: customer },
  { title: "Keys and tokens", text: keys },
  { title: "Memo: English", text: () => MEMO_EN },
  { title: "Deutsch", text: () => MEMO_DE },
  { title: "Français", text: () => MEMO_FR },
  { title: "Español", text: () => MEMO_ES },
  { title: "CSV table", text: () => TABLE },
  { title: "Disguised", text: disguised },
  { title: "1 MB", text: megabyte },
];

function customer(): string {
  return `Please write a friendly answer to this customer. She was
charged twice for order 7719204 and wants her money back.

Name: Elena Marchetti
Date of birth: 12 March 1984
E-mail: elena.marchetti@postbox.example
Phone: +39 347 555 0182
Card: 5400 1234 0056 0780, expires 09/28
IBAN: DE16 1002 0030 0456 7890 12
SSN: 536-22-8726

Both 10.20.30.41 and 10.20.30.42 have logged the payment.
`;
}

/** Put together here, so that no scanner of repositories takes them for real ones. */
function keys(): string {
  const aws = ["AKIA", "QX4BTR7W", "MZ2LKD5P"].join("");
  const github = ["ghp", "_", "R7tQm2Xv9LsKd4Wn", "Bz8YcJf3HpGu6T", "192udA"].join("");
  const stripe = ["sk", "live", "51Nq8RtLw2VbXc7Zd9MfKh4PjTs"].join("_");
  const slack = ["xoxb", "482910375566", "730184629915", "QmZt7RxKc2LvWd9NsBhYpJfA"].join("-");
  const database = ["postgres", "://billing:", "v7Rk-2mTq-Lx9w", "@db.internal.example:5432/billing"].join("");
  const token = [
    segment({ alg: "HS256", typ: "JWT" }),
    segment({ sub: "4821", admin: true, exp: 1893456000 }),
    "n4tQ8xVrK2mZsLw7BdYcJfHpGuTaE1iVoR9XeC3qMkU",
  ].join(".");
  return `The deployment fails with 403. What is wrong with this configuration?

AWS_ACCESS_KEY_ID=${aws}
AWS_SECRET_ACCESS_KEY=${["hV7mQx2R/tLk9WcZ", "b4NpYs8JdGf3KuTa", "E6iXoB1v"].join("")}
GITHUB_TOKEN=${github}
STRIPE_KEY=${stripe}
SLACK_BOT_TOKEN=${slack}
DATABASE_URL=${database}

curl -H "Authorization: Bearer ${token}" https://api.internal.example/v1/orders
`;
}

function segment(value: object): string {
  return btoa(JSON.stringify(value)).replaceAll("=", "").replaceAll("+", "-").replaceAll("/", "_");
}

const MEMO_EN = `STRICTLY CONFIDENTIAL
TLP:AMBER+STRICT

Attorney-Client Privileged Communication

Board memo, 14 October: acquisition of the Larchmere group
The offer stands at 41 per cent above the market. Until it is public this is
inside information; do not forward.

Please shorten this to five bullet points.
`;

const MEMO_DE = `STRENG VERTRAULICH
VS - NUR FÜR DEN DIENSTGEBRAUCH

Vorlage für den Vorstand, 14. Oktober: Übernahme der Larchmere-Gruppe
Das Angebot liegt 41 Prozent über dem Kurs. Bis zur Veröffentlichung handelt
es sich um Insiderinformationen.

Rückfragen an Jonas Petersen, jonas.petersen@haus.example, Tel. 030 901820 44.
Bitte fasse das in fünf Punkten zusammen.
`;

const MEMO_FR = `STRICTEMENT CONFIDENTIEL
DIFFUSION RESTREINTE

Note au conseil d'administration, 14 octobre : acquisition du groupe Larchmere
L'offre dépasse le cours de 41 pour cent. Jusqu'à sa publication, il s'agit
d'une information privilégiée.

Contact : Claire Aubertin, claire.aubertin@maison.example
Résumez en cinq points, s'il vous plaît.
`;

const MEMO_ES = `ESTRICTAMENTE CONFIDENCIAL
DIFUSIÓN LIMITADA

Nota para el consejo, 14 de octubre: compra del grupo Larchmere
La oferta supera en un 41 por ciento la cotización. Hasta que se publique es
información privilegiada.

Contacto: Marta Olivares, marta.olivares@casa.example
Resúmelo en cinco puntos, por favor.
`;

const TABLE = `name,ssn,card,email,amount
Ada Brightwater,219-44-7831,5400123400560780,ada@mail.example,120.50
Noor van Dijk,518-36-2290,4719000060060245,noor@mail.example,75.00
Tomás Ibarra,601-28-4417,4523102040801601,tomas@mail.example,310.20
Priya Menon,432-19-8806,5105102030405069,priya@mail.example,48.99
Lev Orlov,347-50-1128,4719000060060245,lev@mail.example,15.00
Mei Tanaka,275-63-9041,5400123400560780,mei@mail.example,99.00

Which customers spent more than 100?
`;

/** The same values as anyone would write them, and as someone would who wants them to pass. */
function disguised(): string {
  const card = "5400 1234 0056 0780";
  const fullWidth = card.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const spaced = [...card.replaceAll(" ", "")].join(" ");
  const invisible = "DE16 1002 0030 0456 7890 12".replaceAll("0", "0\u200b");
  const key = ["AKIA", "QX4BTR7W", "MZ2LKD5P"].join("");
  const percent = [..."elena.marchetti@postbox.example"].map((c) => `%${c.charCodeAt(0).toString(16)}`).join("");
  return `Full width:       card ${fullWidth}
Spaced out:       card ${spaced}
Zero-width:       IBAN ${invisible}
Base64:           ${btoa(`AWS_ACCESS_KEY_ID=${key}`)}
Base64 twice:     ${btoa(btoa(`my card number is ${card}`))}
Percent-encoded:  ${percent}
HTML entities:    ${[...`SSN: 536-22-8726`].map((c) => `&#${c.charCodeAt(0)};`).join("")}
`;
}

/** Large enough to see how fast the engine is, with something to find on every page. */
function megabyte(): string {
  const line =
    "2026-03-09 11:42:07 INFO checkout: basket 58120 has 3 items, total 84.20, delivery by courier on Tuesday\n";
  const pages: string[] = [];
  for (let length = 0; length < 1_000_000; ) {
    const page = `${line.repeat(60)}${customer()}\n`;
    pages.push(page);
    length += page.length;
  }
  return pages.join("");
}
