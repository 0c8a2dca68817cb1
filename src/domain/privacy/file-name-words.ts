/** Words by which a name of a file is read. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that a name of a file often has and that are no name of a person. */
const ordinary = words(
  'aangiften aantal agent aantallen academie advies afdeling algemeen alle analyse apr april archief aug augustus basis ' +
    'basisteam beeld beleving beleid bestand bewerkt bijlage bijlagen blad blok boa bron bronnen buurt buurten ' +
    'camera cameras categorie cbs cel cellen cijfer cijfers code codes concept copy csv cyber dag data dataset dec ' +
    'december deel definitief detail diefstal dossier driehoek drugs druk eerste eigen eind enquete enquetes excel ' +
    'export extract fase feb februari fiets fietsdiefstal fraude gebied gebieden geel gegevens geheel gemeente ' +
    'gemeenten geweld groen groep grof hic horeca huidig import inbraak incident incidenten info ingelezen inwoners ' +
    'jaar jaarcijfers jan januari jeugd jul juli jun juni kaart kern kernen klasse kopie kwartaal laatste land lijst ' +
    'lijsten locatie locaties maand maandcijfers maart map mei melding meldingen mijn misdrijf misdrijven module ' +
    'monitor mrt nationaal nederland new nieuw nieuwe nov november okt oktober ondermijning onderzoek openbaar ' +
    'openbare orde origineel oud oude output overig overige overlast overzicht pagina periode plan plus politie pro ' +
    'proef punt punten raad raw rapport rapportage rapport reeks regel regels regio register registratie ' +
    'registraties resultaat resultaten rood ruimte sep sept september signaal signalen soort soorten statline status ' +
    'straat stuk tabel tabellen team tel telling test tijdelijk totaal totalen tot tweede type uitdraai uitvoer ' +
    'update van veilig veiligheid verkeer vernieling versie verslag vervallen voorbeeld voorlopig vuurwerk week wijk ' +
    'wijkagent jeugdagent handhaver school sport klas groep burgemeester wethouder raadslid analist ' +
    'wijken woning woninginbraak woninginbraken zaken zone zorg',
);

/** Surnames that many in the Netherlands bear and that are no ordinary word (Meertens Instituut, Familienamenbank). */
const surnames = words(
  'aerts bakker bakkers boersma bosma bouwman bouwmans brouwer dekkers dijkstra driessen evers franken gerritsen ' +
    'gerrits hendriks hendriksen hermans hoekstra hofman hofstra huisman jacobs janssen jansen jansens jonker ' +
    'kuijpers kuipers lammers linders maas martens meijer meyer meijers mulder mulders peeters peters pietersen ' +
    'postma prinsen roelofs sanders schaap scholten scholte schouten schut simons smeets smits timmermans ' +
    'timmerman veenstra verbeek verhoeven vermeer vermeulen verschuren veldman visser vissers vries willems ' +
    'willemsen wolters zijlstra yilmaz kaya demir bouazza idrissi amrani',
);

/** Surnames that are words as well: only behind `de`, `van den` and the like. */
const wordsAsSurname = words(
  'berg boer bos bosch boom brink bruijn bruin dijk groot graaf haan heuvel jong jonge kok koning ' +
    'koster leeuw leeuwen linden meer molen pol pas prins rijn ruiter smit veen velde ven vliet vos wal waal werf ' +
    'wit zanden zwart',
);

/** How a person is called by. */
const titles = words(
  'dhr mevr mw meneer mevrouw heer familie fam verdachte slachtoffer melder aangever getuige',
);

/** Whether a word (in small letters) is one that a name of a file has for another reason than a person. */
export function isOrdinary(word: string): boolean {
  return (
    ordinary.has(word) || /(?:overlast|diefstal|inbraak|inbraken|incidenten|meldingen|cijfers)$/.test(word)
  );
}

export function isSurname(word: string): boolean {
  return surnames.has(word);
}

export function isSurnameBehindBetween(word: string): boolean {
  return wordsAsSurname.has(word) || surnames.has(word);
}

export function isTitle(word: string): boolean {
  return titles.has(word);
}
