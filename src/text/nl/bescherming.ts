import { formatCount } from '../format.ts';

/** What is kept from everybody, and why. */
export const bescherming = {
  small: (k: number, sensitive: number) =>
    `Een aantal onder ${formatCount(k)} in een buurt of vak${
      sensitive > k ? `, of onder ${formatCount(sensitive)} bij gevoelige soorten` : ''
    }: daarin is iemand te herkennen.`,
  fine: 'Een adres, een straat of een losse melding, en cijfers per dag of maand: ook uit het verschil van twee cijfers is iemand te vinden.',
  shares: (fewest: number) =>
    `Een percentage van minder dan ${formatCount(fewest)} antwoorden: daarin is iemand te herkennen.`,
};
