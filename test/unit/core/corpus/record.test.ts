import assert from "node:assert/strict";
import fc from "fast-check";
import { type DeclaredRecord, readRecord } from "../../../../src/core/corpus/record";

/** The fields that a record declares, and what is told of it. */
const reads = (text: string, declared: Partial<DeclaredRecord>, ...messages: readonly string[]): void => {
  const { record, problems } = readRecord(text, "sources/q2.md");
  const given = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  assert.deepEqual([given, problems.map(({ message }) => message)], [declared, messages], text);
};

const at = (line: number, what: string): string => `sources/q2.md: front matter line ${line}: ${what}`;

describe("record of a source", () => {
  it("is empty without front matter", () => reads("# Title\n\nid: x", {}));

  it("holds every field as it is written", () =>
    reads(
      '---\nid: bcg-2025\ntitle: "A: b"\nauthor: Wu\npublisher: Desk\ndate: 2025-08-29\nurl: https://x.com/a\nedition: 1.10\nsupersedes: bcg-2024\ntags: [a]\n---\nText',
      {
        id: "bcg-2025",
        title: "A: b",
        author: "Wu",
        publisher: "Desk",
        date: "2025-08-29",
        url: "https://x.com/a",
        edition: "1.10",
        supersedes: "bcg-2024",
      },
    ));

  const values: readonly (readonly [yaml: string, declared: Partial<DeclaredRecord>])[] = [
    ["date: 2025-08", { date: "2025-08" }],
    ["date: 2025", { date: "2025" }],
    ["date: '2025-08-29'", { date: "2025-08-29" }],
    ["date: 2025-08-29T10:00:00Z", { date: "2025-08-29" }],
    ["title: 2025", { title: "2025" }],
    ["title:", {}],
    ["title: >\n  one\n  two", { title: "one two" }],
    ["author: [Wu, Li]", { author: "Wu, Li" }],
    ["author:\n  - name: Wu\n  - Li", { author: "Wu, Li" }],
    ["author:\n  name: Wu", { author: "Wu" }],
    ["# only a remark", {}],
  ];
  for (const [yaml, declared] of values)
    it(`reads ${JSON.stringify(yaml)}`, () => reads(`---\n${yaml}\n---\n`, declared));

  const wrong: readonly (readonly [field: string, message: string])[] = [
    ["date: 29 Aug 2025", '"date" must be a date like 2025-08-29, 2025-08 or 2025'],
    ["date: 2025-02-30", '"date" must be a date like 2025-08-29, 2025-08 or 2025'],
    ["date: 2025-13", '"date" must be a date like 2025-08-29, 2025-08 or 2025'],
    ["date: [2025]", '"date" must be a date like 2025-08-29, 2025-08 or 2025'],
    ["id: a b", '"id" must be letters, digits, "_" and "-" only, like reuters-2025'],
    [
      "supersedes: First release",
      '"supersedes" must be the id of the source that it replaces: letters, digits, "_" and "-" only, like reuters-2025',
    ],
    ["publisher: [a]", '"publisher" must be text in one piece'],
    ["author:\n  born: 1970", '"author" must be a name or a list of names'],
    ["url: javascript:alert(1)", '"url" must be an address like https://example.com/article'],
    ["url: *a", '"url" must be an address like https://example.com/article'],
  ];
  for (const [field, message] of wrong)
    it(`keeps the rest where it finds ${JSON.stringify(field)}`, () =>
      reads(
        `---\r\ntitle: A\r\n${field}\r\nedition: 2\r\n---\r\n`,
        { title: "A", edition: "2" },
        at(3, message),
      ));

  const misspelt: readonly (readonly [name: string, meant: string])[] = [
    ["editoin", "edition"],
    ["pubisher", "publisher"],
    ["dat", "date"],
    ["supercedes", "supersedes"],
    ["Title", "title"],
    ["ID", "id"],
  ];
  for (const [name, meant] of misspelt)
    it(`asks at its line whether ${name} should be ${meant}`, () =>
      reads(
        `---\nurl: https://x.com/a\n${name}: "2"\n---\n`,
        { url: "https://x.com/a" },
        at(3, `"${name}" is no field, so it says nothing; did you mean "${meant}"?`),
      ));

  it("says nothing of fields that other programs have", () =>
    reads(
      "---\ntags: [a]\nlayout: post\npublished: true\nauthors: [A]\nlang: en\nstate: x\nno: 3\nabstract: x\nsubtitle: x\nsource: y\n---\n",
      {},
    ));

  const broken: readonly (readonly [
    how: string,
    text: string,
    declared: Partial<DeclaredRecord>,
    ...messages: string[],
  ])[] = [
    [
      "it never closes",
      "---\ntitle: A\ndate: soon\n\nText",
      { title: "A" },
      at(1, "it never closes; end it with a line of three dashes (---)"),
      at(3, '"date" must be a date like 2025-08-29, 2025-08 or 2025'),
    ],
    [
      "a tab indents",
      "---\ntitle: A\nauthor:\n\tname: Wu\nedition: 2\n---\n",
      { title: "A", edition: "2" },
      at(4, "a tab cannot indent here; use spaces"),
    ],
    [
      "a text has a colon",
      "---\ntitle: A: b\nedition: 2\n---\n",
      { edition: "2" },
      at(2, 'a text with ": " in it must stand in quotes'),
    ],
    [
      "a quotation mark is missing",
      '---\nedition: 2\ntitle: "A\ndate: 2025\n---\n',
      { edition: "2", date: "2025" },
      at(3, "a quotation mark or bracket is never closed"),
    ],
    [
      "a bracket is missing",
      "---\nauthor: [A\nedition: 2\n---\n",
      { edition: "2" },
      at(2, "a bracket is never closed, or a line is indented wrongly"),
    ],
    ["it is a list", "---\n- title: A\n---\n", {}, at(2, "it must be fields like title: Annual report")],
    ["it is a sentence", "---\nJust words\n---\n", {}, at(2, "it must be fields like title: Annual report")],
    [
      "a field stands twice",
      "---\ntitle: A\nedition: 2\ntitle: B\n---\n",
      { title: "A", edition: "2" },
      at(4, '"title" stands here again; the first one counts'),
    ],
    [
      "it is binary junk",
      "---\n\u0000\u0001\u0002\uFFFD\n---\n",
      {},
      at(2, "it must be fields like title: Annual report"),
    ],
    [
      "it has no end",
      `---\n${"a: b\n".repeat(5000)}---\n`,
      {},
      at(2, "it is too long for a record; shorten it"),
    ],
  ];
  for (const [how, text, declared, ...messages] of broken)
    it(`tells the line where ${how}`, () => reads(text, declared, ...messages));

  it("comes from any text without an exception, its lines within the front matter", () => {
    const yaml = fc.array(
      fc.constantFrom(
        ..."id: x|title:| A|\n|\t|- |[|]|{|}|\"|'|: |#|&a |*a|!!int |date: 5|---|? |>|\u0000|%".split("|"),
        "|",
      ),
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const text = `---\n${parts.join("")}\n---\nText`;
        const lines = text.split("\n").length;
        for (const { line } of readRecord(text, "a.md").problems)
          assert.ok(line !== undefined && line >= 1 && line < lines);
      }),
      { numRuns: 2000 },
    );
  });
});
