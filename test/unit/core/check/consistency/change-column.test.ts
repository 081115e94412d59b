import { type Contradicted, tellsEach } from "./reading";

const CONTRADICTED: readonly Contradicted[] = [
  [
    "| € million | 2023 | 2024 | Change |\n|---|---|---|---|\n| Mobile | 1,967 | 2,093 | +6.4% |\n| Console | 1,388 | 1,304 | −6.1% |\n| PC | 702 | 761 | +8.4% |\n| Cloud | 391 | 473 | +11.8% |\n",
    "growth rate at 11.8%: €391 million to €473 million is a rise of 21%, not 11.8%",
  ],
  [
    "| Team | Goals in 2023 | Goals in 2024 | Change |\n|---|---|---|---|\n| Alba | 120 | 140 | +20 |\n| Bora | 100 | 90 | −10 |\n| Cima | 70 | 90 | +30 |\n",
    "difference at 30: 70 goals to 90 goals is a rise of 20, not 30",
  ],
];

const SOUND: readonly string[] = [
  "| € million | 2023 | 2024 | Change |\n|---|---|---|---|\n| Mobile | 1,967 | 2,093 | +6.4% |\n| Console | 1,388 | 1,304 | −6.1% |\n| PC | 702 | 761 | +8.4% |\n| Cloud | 391 | 473 | +21.0% |\n",
  "| € million | 2023 | 2024 | Change on 2019 |\n|---|---|---|---|\n| Mobile | 1,967 | 2,093 | +36.4% |\n| Console | 1,388 | 1,304 | −26.1% |\n| PC | 702 | 761 | +48.4% |\n",
  "| Share | 2023 | 2024 | Change |\n|---|---|---|---|\n| Mobile | 12% | 14% | +2 |\n| Console | 20% | 15% | −5 |\n| PC | 30% | 33% | +10 |\n",
];

describe("a column of changes", () => {
  tellsEach(CONTRADICTED, SOUND);
});
