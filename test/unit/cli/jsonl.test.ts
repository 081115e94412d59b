import assert from "node:assert/strict";
import { checkAnswerSchema, figuresAnswerSchema } from "../../../src/core/present/lines";
import { fed } from "./scene";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const asked = (...lines: readonly unknown[]): readonly Uint8Array[] => [
  bytes(lines.map((line) => `${JSON.stringify(line)}\n`).join("")),
];
const answers = (out: string): readonly unknown[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const verdictsIn = (out: string): readonly (readonly string[])[] =>
  answers(out).map((answer) => checkAnswerSchema.parse(answer).findings.map(({ verdict }) => verdict));

describe("sourcecheck figures --jsonl", () => {
  // In Markdown, what is indented so far is code.
  it("answers each line with the figures of its text, read as plain text", async () => {
    const { out, err, status } = await fed(
      asked({ id: "a", text: "    Over 50 trains." }, { id: 2, text: "None." }),
      "figures",
      "--jsonl",
    );
    assert.deepEqual([status, err], [0, ""]);
    const [first, second] = answers(out).map((answer) => figuresAnswerSchema.parse(answer));
    assert.equal(first?.id, "a");
    assert.deepEqual(
      first?.figures.map(({ start, low, high, hedge }) => ({ start, low, high, hedge })),
      [{ start: 9, low: 50, high: null, hedge: "over" }],
    );
    assert.deepEqual(second, { id: 2, figures: [] });
  });

  it("tells a line that it cannot read by its number, answers the others, and ends with 3", async () => {
    const input = ['{"id":1,"text":""}', "", "{", '{"id":1}', '{"id":[],"text":""}', '{"id":2,"text":""}'];
    assert.deepEqual(await fed([bytes(input.join("\n"))], "figures", "--jsonl"), {
      status: 3,
      out: '{"id":1,"figures":[]}\n{"id":2,"figures":[]}\n',
      err: [
        "line 3: it is not JSON in UTF-8; one object stands on each line\n",
        'line 4: "text" must be a text\n',
        'line 5: "id" must be a text or a number\n',
      ].join(""),
    });
  });

  it("takes no bytes for text that are no UTF-8", async () => {
    const { status, err } = await fed(
      [bytes('{"id":1,"text":"'), Uint8Array.of(0xe9), bytes('"}\n')],
      "figures",
      "--jsonl",
    );
    assert.deepEqual([status, err], [3, "line 1: it is not JSON in UTF-8; one object stands on each line\n"]);
  });

  it("reads lines wherever a pipe cuts them, inside a letter too, and whatever ends them", async () => {
    const whole = bytes('{"id":"é","text":"€5"}\r\n{"id":"ü","text":"7 %"}');
    const cut = Array.from(whole, (byte) => Uint8Array.of(byte));
    const outcome = await fed(cut, "figures", "--jsonl");
    assert.deepEqual(outcome, await fed([whole], "figures", "--jsonl"));
    assert.deepEqual(
      answers(outcome.out).map((answer) => figuresAnswerSchema.parse(answer).id),
      ["é", "ü"],
    );
  });
});

describe("sourcecheck check --jsonl", () => {
  const sources = [{ id: "reuters", text: "Alibaba will spend $53 billion on AI.", date: "2025-08-29" }];

  it("holds each draft against its own sources", async () => {
    const { out, err, status } = await fed(
      asked(
        { id: 1, draft: "Alibaba will spend $53 billion on AI.", sources },
        { id: 2, draft: "Alibaba will spend $35 billion on AI.", sources },
        { id: 3, draft: "Alibaba will spend $35 billion on AI.", sources: [] },
      ),
      "check",
      "--jsonl",
    );
    assert.deepEqual([status, err], [0, ""]);
    assert.deepEqual(
      answers(out).map((answer) => {
        const { id, findings } = checkAnswerSchema.parse(answer);
        return [
          id,
          ...findings.map(({ start, end, verdict, slip, evidence }) => [
            ...[start, end, verdict, slip],
            ...evidence.map(({ source, start, end, relation }) => [source, start, end, relation]),
          ]),
        ];
      }),
      [
        [1, [19, 30, "supported", undefined, ["reuters", 19, 30, "equal"]]],
        [2, [19, 30, "conflicting", "swapped digits", ["reuters", 19, 30, "disjoint"]]],
        [3, [19, 30, "unsourced", undefined]],
      ],
    );
  });

  it("takes sources for all there is only where a line says so, also when they are those of the line before", async () => {
    const plan = [{ id: "plan", text: "In 2025 Alibaba will spend $53 billion on AI chips." }];
    const draft = "The company's outlays will come to $91 billion.";
    const { out } = await fed(
      asked(
        { id: 1, draft, sources: plan },
        { id: 2, draft, sources: plan, closed: true },
        { id: 3, draft, sources: plan, closed: false },
      ),
      "check",
      "--jsonl",
    );
    assert.deepEqual(verdictsIn(out), [["unsourced"], ["conflicting"], ["unsourced"]]);
  });

  it("tells what a draft says against itself, with sources and without, in the form of the report", async () => {
    const draft = "Prices rose from 325 to 364, a 15 % rise.";
    const { out, status } = await fed(
      asked({ id: 1, draft, sources }, { id: 2, draft, sources: [] }, { id: 3, draft: "None.", sources }),
      "check",
      "--jsonl",
    );
    const rise = {
      start: 31,
      end: 35,
      spans: [
        { start: 17, end: 20 },
        { start: 24, end: 27 },
        { start: 31, end: 35 },
      ],
      kind: "growth rate",
      message: "The draft contradicts itself: 325 to 364 is a rise of 12 %, not 15 %",
    };
    assert.equal(status, 0);
    assert.deepEqual(
      answers(out).map((answer) => checkAnswerSchema.parse(answer).inconsistencies),
      [[rise], [rise], []],
    );
  });

  it("knows which source replaces which", async () => {
    const first = { id: "bls-1", text: "US payrolls fell by 159,000 in September 2008." };
    const later = {
      id: "bls-2",
      supersedes: "bls-1",
      text: "US payrolls fell by 284,000 in September 2008.",
    };
    const draft = "US payrolls fell by 159,000 in September 2008.";
    const { out } = await fed(asked({ id: 1, draft, sources: [first, later] }), "check", "--jsonl");
    assert.deepEqual(verdictsIn(out), [["superseded", "supported"]]);
  });

  it("tells a line of two sources with one id, by line and id, and answers the others", async () => {
    const twice = [
      { id: "x", text: "Alibaba will spend $53 billion on AI." },
      { id: "y", text: "" },
      { id: "x", text: "Sales were 7 trucks." },
    ];
    const draft = "Alibaba will spend $53 billion on AI.";
    const { out, err, status } = await fed(
      asked({ id: 1, draft, sources }, { id: 2, draft, sources: twice }, { id: 3, draft, sources }),
      "check",
      "--jsonl",
    );
    assert.equal(status, 3);
    assert.equal(
      err,
      'line 2: "sources[2].id" must be an id of its own: another source of the line is "x" too\n',
    );
    assert.deepEqual(
      answers(out).map((answer) => checkAnswerSchema.parse(answer).id),
      [1, 3],
    );
  });

  it("takes null for a date that is not known", async () => {
    const undated = [{ id: "x", text: "Alibaba will spend $53 billion on AI.", date: null }];
    const draft = "Alibaba will spend $53 billion on AI.";
    const { out } = await fed(asked({ id: 1, draft, sources: undated }), "check", "--jsonl");
    assert.deepEqual(verdictsIn(out), [["supported"]]);
  });

  it("says where in a line the mistake lies", async () => {
    const { err } = await fed(
      asked({ id: 1, draft: "", sources: [{ id: "x", text: "", date: "soon" }] }),
      "check",
      "--jsonl",
    );
    assert.equal(err, 'line 1: "sources[0].date" must be a date like 2025-08-29, 2025-08 or 2025\n');
  });
});
