import { isFrequentGivenName, isFrequentSurname, words } from './file-name-names.ts';
import { isGivenName } from './names.ts';

/** Words by which a name of a file is read; all without accents and in small letters. */

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
    'wijken woning woninginbraak woninginbraken zaken zone zorg ' +
    // What joins words: a name ends there.
    'aan achter als beide bij binnen boven buiten daar dat die dit door dus en er geen hier iedere in is maar met na naar ' +
    'nabij niet nog nu of om onder ook op over per rond samen sinds sinds tegen tijdens tm tot tussen uit via vanaf ' +
    'volgens voor waar wel werd wordt zijn zonder ' +
    // What a name of a file says of itself, and of whom without a name.
    'aangifte aanpak aanvraag aanvullend actueel adres adressen afgerond afschrift akkoord antwoord antwoorden besluit ' +
    'bespreking bewoners brief brieven casus client clienten cliente dader daders dienst document documenten eerder ' +
    'eindversie enqueteresultaten evaluatie feiten foto fotos formulier gesprek gesprekken gezin gezinnen gezamenlijk ' +
    'hoofd huishouden huurder huurders intake interne inzage jeugdgroep jongeren kenmerk kenteken kentekens kind kinderen ' +
    'klacht klachten klant klanten kwartaalcijfers leeftijd leeg lid leden los mail mails maatregel maatregelen medewerker ' +
    'medewerkers mensen minderjarig minderjarige minderjarigen nacht netwerk nieuwste notitie nr nummer nummers onbekend ' +
    'onbekende openstaand opvolging ouder ouders ouderen overleg overzichten partij partijen partner partners persoon ' +
    'personen planning preventie project prognose publiek samenvatting schade school scholen selectie sheet slachtoffers ' +
    'slachtofferhulp stand statistiek subsidie tekst terugkoppeling toelichting toezicht trend uitkomsten vangnet vergelijking ' +
    'verklaring verklaringen verdachten verloop vertrouwelijk verwerkt verzoek vraag vragen volgnummer volwassen volwassenen ' +
    'voortgang werkgroep werk wachtlijst wijkteam winkel winkels zaak zelf zaterdag zondag maandag dinsdag woensdag ' +
    'donderdag vrijdag avond ochtend middag geheim intern extern burger burgers buren inbraken auto autos motor scooter ' +
    'noord oost zuid west centrum midden totaalbestand huiselijk kindermishandeling mishandeling cum ' +
    // Provinces, the largest towns, and what places end in.
    'es dam dorp station rijn ijssel gelderland overijssel drenthe groningen friesland flevoland utrecht limburg brabant ' +
    'zeeland holland apeldoorn zwolle deventer arnhem nijmegen amsterdam rotterdam eindhoven tilburg breda almere haarlem ' +
    'maastricht assen emmen leeuwarden zaanstad dordrecht leiden',
);

/** Surnames that many in the Netherlands bear and that are no ordinary word. */
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

/** Surnames that are places as well: only behind `van der`, `in 't`, `ter` and the like, which hardly stand before else. */
const placesAsSurname = words(
  'aa aar akker beek berge bergh boomgaard borg bosse brand broek broeke burg burgh cate dam eem elst es esch eng ende gaag ' +
    'geest haar hall hart heide heijden heijde hel hengel hoek hoeven hof hoff horst hout hul hulst hurk kamp kerk kolk ' +
    'kooij kooy laan laar laan lei loo lugt maat maten mark marel meij meulen moolen oever ouweland plas plaat poel pol poll ' +
    'putten riele riet schaaf sande sanden schaft schoot sluis sluijs spek spoel steeg steen stelt stroom velden veld voort vaart ' +
    'vegt vegte vorst vaarst weerd weide weiden werff wiel wijde wijk wijngaard wolde woude worp zande zee zijl zwaag zwan',
);

/** How a person is called by, or what a person is in a case: a name follows. */
const titles = words(
  'dhr mevr mw meneer mevrouw heer familie fam verdachte slachtoffer melder aangever aangeefster getuige mr drs ing ir dr ' +
    'prof mej gezin client cliente bewoner bewoonster huurder huurster buurvrouw buurman dader zoon dochter vader ' +
    'moeder broer zus oma opa weduwe echtgenoot echtgenote patient leerling betrokkene minderjarige pleegkind',
);

/** What a person is in an office: behind it only what is written as a name is one. */
const offices = words(
  'wijkagent agent jeugdagent boa handhaver burgemeester wethouder raadslid analist tnv verhoor pv intake klager',
);

/** Whether a word (in small letters) is one that a name of a file has for another reason than a person. */
export function isOrdinary(word: string): boolean {
  return (
    ordinary.has(word) || /(?:overlast|diefstal|inbraak|inbraken|incidenten|meldingen|cijfers)$/.test(word)
  );
}

/** Initials that are glued to a surname: three at most, and the surname no short one, as many words end so. */
const longestInitials = 3;
const shortestGlued = 6;
const gluedBetween = /^(?:vander|vanden|vande|van|vdr|vd|de|ter|ten)(?=\p{L}{3})/u;

export function isGivenNameOfFile(word: string): boolean {
  return isGivenName(word) || isFrequentGivenName(word);
}

/** Whether a word is a surname that many bear, glued to initials or to the words between or not. */
export function isSurname(word: string): boolean {
  if (isListed(word)) return true;
  if (isOrdinary(word)) return false;
  const rest = word.replace(gluedBetween, '');
  if (rest !== word) return isListed(rest) || wordsAsSurname.has(rest) || placesAsSurname.has(rest);
  return [...Array(longestInitials).keys()].some((at) => {
    const glued = word.slice(at + 1);
    return glued.length >= shortestGlued && isListed(glued);
  });
}

function isListed(word: string): boolean {
  return surnames.has(word) || isFrequentSurname(word);
}

export function isSurnameBehindBetween(word: string): boolean {
  return wordsAsSurname.has(word) || isListed(word);
}

/** Whether a word is a surname behind words that stand before surnames only. */
export function isSurnameBehindOld(word: string): boolean {
  return placesAsSurname.has(word) || isSurnameBehindBetween(word);
}

export function isTitle(word: string): boolean {
  return titles.has(word);
}

export function isOffice(word: string): boolean {
  return offices.has(word);
}
