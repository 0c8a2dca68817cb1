/**
 * The thresholds of the product: from what number on something is said, on every screen the same. A constant of one
 * method (years that a season needs, places that a comparison needs) stands with its method.
 */

/**
 * No percentage on a smaller base: one incident more or less would move it by 5 points or more. The rule of
 * the product since its first design.
 */
export const smallestBase = 20;

/**
 * Fewer than this in both periods together: no verdict. A halving of 13 against 7 still lies within what chance gives,
 * so that fewer could only ever be called uncertain.
 */
export const fewestForVerdict = 20;

/**
 * Fewer than this together: nothing is tested. Of four counts no division over two equal periods is rarer than one in
 * eight (two-sided), so that a test could find nothing.
 */
export const fewestForTest = 5;

/**
 * Fewer answers than this: a share is not shown. With 30 its 95% interval (Wilson) is up to 34 points wide, and each
 * person is over 3 points of it.
 */
export const fewestAnswers = 30;

/**
 * How often chance alone may pass for a change, two-sided: below it a difference is called "waarschijnlijk geen
 * toeval". The conventional 5%, which the 95% intervals beside it have as well.
 */
export const falseAlarms = 0.05;

/**
 * Fewer incidents than this in a cell, a buurt or the reach of a density: no colour, for a colour on a map reads as a
 * hot spot. A month of fifteen incidents over fifty circles of 300 m has somewhere three in one circle every half a
 * year by chance alone, and five once in a hundred years (Poisson, 0.3 expected in each).
 */
export const fewestForColour = 5;

/**
 * Other choices of radius, years and control that must give the same picture before a camera gets a verdict: 20 of 27,
 * as a share, since fewer can be tried around a drawn area or a young camera. Choices share months, so that by luck
 * they agree as well; three in four is what is left of a majority when one of the three radii, years or controls says
 * otherwise (18 of 27) and two more go with it. A convention of the product, fixed before any camera was looked at.
 */
export const agreeingChoices = 20 / 27;

/**
 * Chance with which a change would have been seen, before not seeing it says anything. The conventional 80% (Cohen,
 * Statistical Power Analysis for the Behavioral Sciences, 1988).
 */
export const enoughPower = 0.8;

/**
 * Share of a fall at a camera that is imagined to have moved nearby: a displacement of half is one that a council would
 * want to know of. A convention of the product.
 */
export const imaginedDisplacement = 0.5;

/**
 * Fewer incidents than this: no word on near repeats. Thirty make 435 pairs, of which in a year and a gemeente hardly one
 * lies within 200 metres and 14 days by chance: two real repeats are then the least that can stand out.
 */
export const fewestForNearRepeat = 30;

/**
 * What "most of it" is, as a share, where is said in how few squares most incidents lie. The conventional 80% (the rule
 * of Pareto); the fewest squares that hold it are few by chance alone where there are few incidents.
 */
export const mostOfIt = 0.8;

/**
 * How far in place (metres) and time (days) a repeat is looked for, before anything was counted:
 * within 200 metres and two weeks of a burglary the chance of another is raised in every country that was looked at
 * (Johnson and others, Journal of Quantitative Criminology, 2007). A choice, stated as one wherever it is used.
 */
export const nearInPlace = 200;
export const nearInTime = 14;

/**
 * Fewer homes than this in the cell that an outline starts from: no file of it, for it would point to one. From five
 * homes on CBS tells of a square of 100 metres (Statistische gegevens per vierkant).
 */
export const fewestHomes = 5;

/**
 * Fewer days than this: no word about chance. Four weeks hold every day of the week as often, and are about as long as
 * the months that the spread of a count is seen in; of a weekend neither is so.
 */
export const fewestDaysForChance = 28;

/**
 * Months from the last month with figures to this one, from which on the page says how old they are. For the driehoek
 * 3: two whole months are missing, where one may still be on its way in a meeting of every month. For openbaar 6: it
 * gets whole quarters, and of these one may be on its way.
 */
export const oldFrom = { driehoek: 3, openbaar: 6 } as const;

/** So large a share of the numbers of records that two files have must name much the same; else each file numbers its own. */
export const sharedNumbersAkin = 0.5;
