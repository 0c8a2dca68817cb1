/** In which role somebody writes something down. */
export const role = {
  label: 'Uw rol',
  hint: 'Een rol, geen naam van een persoon. Bijvoorbeeld: analist veiligheid. Deze browser onthoudt hem.',
  missing: 'Vul in vanuit welke rol u dit vastlegt.',
};
