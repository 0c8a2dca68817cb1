/** Whether a text is so long that it may tell something of somebody: a label seldom is. */
export function isStory(text: string): boolean {
  return text.length > 30 && (text.match(/\S+/g)?.length ?? 0) >= 6;
}

/** Words that stand in what is told and not in what things are called: who did it, and what they did. */
const telling = new Set(
  (
    'ik jij je hij zij ze wij we mij mijn jou jouw hem haar zijn hun hen ons onze iemand niemand ' +
    'ben bent is was waren wordt worden werd werden heb hebt heeft hebben had hadden kan kon konden wil wilde wilden ' +
    'zal zou zouden moet moest moesten mag mocht gaat gaan ging gingen komt kwam kwamen staat stond stonden zit zat zaten ' +
    'ligt lag lagen loopt liep liepen rijdt reed reden ziet zag zagen hoort hoorde hoorden zegt zei zeiden vraagt vroeg ' +
    'roept riep riepen geeft gaf gaven neemt nam namen doet deed deden slaat sloeg sloegen belt belde belden meldt meldde ' +
    'krijgt kreeg kregen blijkt bleek bleef bleven vond vonden dacht liet lieten sprak spraken trof troffen schold scholden ' +
    'bedreigde bedreigden vernielde vernielden gooide gooiden verklaarde wilt kunt ' +
    'he she they my his her were has have said saw told went came'
  ).split(' '),
);

/** Whether a text tells something: it has a word of who or did what, or a second sentence. A label only names. */
export function tells(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => telling.has(word)) || /\p{Ll}{2}[.!?] +\p{Lu}/u.test(text);
}
