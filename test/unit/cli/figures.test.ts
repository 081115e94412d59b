import assert from "node:assert/strict";
import { figuresReportSchema } from "../../../src/core/present/report";
import { inFolder } from "./scene";

describe("sourcecheck figures", () => {
  it("lists what is read, as JSON with nominal and implied bounds", () =>
    inFolder(
      { "draft.md": "It spent over $50 billion and 5 to 7 % of sales in **29** regions.\n" },
      async (command) => {
        const { out, status } = await command("figures", "draft.md", "--format", "json");
        assert.equal(status, 0);
        assert.deepEqual(figuresReportSchema.parse(JSON.parse(out)).figures.slice(0, 2), [
          {
            start: 14,
            end: 25,
            text: "$50 billion",
            kind: "quantity",
            low: 50e9,
            high: null,
            unit: "USD",
            hedge: "over",
            form: "digits",
            confidence: 1,
            implied: { low: 50e9, high: null },
          },
          {
            start: 30,
            end: 38,
            text: "5 to 7 %",
            kind: "quantity",
            low: 5,
            high: 7,
            unit: "percent",
            form: "range",
            confidence: 1,
            implied: { low: 4.5, high: 7.5 },
          },
        ]);
      },
    ));

  it("tells which way a figure went and the period that it speaks of", () =>
    inFolder({ "draft.md": "Sales fell by 3% in the third quarter of 2024.\n" }, async (command) => {
      const { out } = await command("figures", "draft.md", "--format", "json");
      const [figure] = figuresReportSchema.parse(JSON.parse(out)).figures;
      assert.equal(figure?.direction, "fall");
      assert.deepEqual(figure?.period, { kind: "quarter", year: 2024, index: 3, isFiscal: false });
    }));

  it("lists them in a table", () =>
    inFolder({ "draft.md": "In 2025 over 50 trains cost $53.4 billion.\n" }, async (command) => {
      assert.deepEqual((await command("figures", "draft.md")).out.split("\n"), [
        "Place  Figure         Kind      Amount        Unit   Hedge  Claims",
        "─────  ─────────────  ────────  ────────────  ─────  ─────  ──────────────────────────────",
        "1:4    2025           year      2025          —      —      —",
        "1:14   50 trains      quantity  from 50       train  over   from 50",
        "1:29   $53.4 billion  quantity  53.4 billion  USD    —      53.35 billion to 53.45 billion",
        "",
        "3 figures",
        "",
      ]);
    }));

  it("ends with 2 where the file is not there, with 3 where it cannot be read, and says why", () =>
    inFolder({ "deep/a.md": "", "a.tex": "" }, async (command, folder) => {
      assert.deepEqual(await command("figures", "gone.md"), {
        status: 2,
        out: "",
        err: `gone.md: there is no such file in ${folder}; mend its name or its folder\n`,
      });
      assert.equal((await command("figures", "deep")).status, 2);
      assert.equal((await command("figures", "a.tex")).status, 3);
    }));
});

describe("sourcecheck", () => {
  it("shows its version", () =>
    inFolder({}, async (command) => assert.match((await command("--version")).out, /^\d+\.\d+\.\d+\n$/)));

  it("shows its help on standard output, and fits a terminal of 80 columns", () =>
    inFolder({}, async (command) => {
      for (const topic of [[], ["check"], ["figures"]]) {
        const help = await command(...topic, "--help");
        assert.deepEqual([help.status, help.err], [0, ""]);
        assert.deepEqual(
          help.out.split("\n").filter((line) => line.length > 80),
          [],
        );
      }
      assert.match((await command("check", "--help")).out, /Exit status:/);
    }));

  it("tells a mistake, and where help is, on standard error", () =>
    inFolder({}, async (command) => {
      assert.deepEqual(await command("check"), {
        status: 2,
        out: "",
        err: "Name the draft to check.\nHelp: sourcecheck check --help\n",
      });
      assert.equal(
        (await command("chek")).err,
        'There is no command "chek"; did you mean check?\nHelp: sourcecheck --help\n',
      );
    }));
});
