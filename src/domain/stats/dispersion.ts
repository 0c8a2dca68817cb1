/**
 * How much more the months vary than chance alone gives, after taking out the level of each year and the season:
 * Pearson chi-square over its degrees of freedom of the model in which year and month are independent, which is the
 * dispersion of a quasi-Poisson regression with a factor for each. 1 is pure chance. `years` holds one row per
 * complete year with one count per month; a year or month without any count says nothing and is left out.
 * 1 when too little remains to tell. A result below 1 is to be used as 1.
 */
export function seasonalDispersion(years: readonly (readonly number[])[]): number {
  const width = Math.max(0, ...years.map((year) => year.length));
  const yearTotals = years.map(sum);
  const monthTotals = Array.from({ length: width }, (_, index) => sum(years.map((year) => year[index] ?? 0)));
  const [rows, columns] = [countPositive(yearTotals), countPositive(monthTotals)];
  if (rows < 2 || columns < 2) return 1;
  const all = sum(yearTotals);
  let chiSquare = 0;
  yearTotals.forEach((yearTotal, row) => {
    monthTotals.forEach((monthTotal, column) => {
      const expected = (yearTotal * monthTotal) / all;
      if (expected > 0) chiSquare += ((years[row]?.[column] ?? 0) - expected) ** 2 / expected;
    });
  });
  return chiSquare / ((rows - 1) * (columns - 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function countPositive(values: readonly number[]): number {
  return values.filter((value) => value > 0).length;
}
