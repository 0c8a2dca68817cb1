import { formatThings } from '../format.ts';
/** What `npm run fetch-police`, `npm run fetch-areas` and `npm run fetch-background` say to the person who fetches official figures. */
export const fetchText = {
  policeUsage:
    'Gebruik: npm run fetch-police -- --gemeente GMxxxx --from 2019\n' +
    '  --to 2024          laatste jaar (anders: tot en met de laatste maand die er is)\n' +
    '  --data MAP         map met gegevens (anders: data)\n' +
    '  --base ADRES       ander adres met dezelfde tabellen, zonder wachtwoord of vraagteken\n' +
    '  --tables A,B       alleen deze tabellen\n' +
    '  --cache MAP        map voor bladzijden van een afgebroken poging (anders: .cache/fetch)\n' +
    '  --fresh            begin opnieuw: gebruik niets van een eerdere poging',
  areasUsage:
    'Gebruik: npm run fetch-areas -- --gemeente GMxxxx --year 2025\n' +
    '  --woonplaatsen     ook de kernen, uit de woonplaatsen van de BAG\n' +
    '  --data MAP         map met gegevens (anders: data)\n' +
    '  --base-bag ADRES   ander adres met dezelfde woonplaatsen\n' +
    '  --base ADRES       ander adres met dezelfde lagen, zonder wachtwoord of vraagteken\n' +
    '  --cache MAP        map voor bladzijden van een afgebroken poging (anders: .cache/fetch)\n' +
    '  --fresh            begin opnieuw: gebruik niets van een eerdere poging',
  backgroundUsage:
    'Gebruik: npm run fetch-background -- --gemeente GMxxxx\n' +
    '  --layers A,B       alleen deze lagen: wegen, water, spoor, bebouwing (anders: alle vier)\n' +
    '  --data MAP         map met gegevens (anders: data)\n' +
    '  --most 6           grootste bestand dat geschreven wordt, in MB\n' +
    '  --base-nwb ADRES   ander adres met dezelfde wegen, zonder wachtwoord of vraagteken\n' +
    '  --base-top10nl ADRES  ander adres met hetzelfde water, spoor en dezelfde gebouwen\n' +
    '  --cache MAP        map voor bladzijden van een afgebroken poging (anders: .cache/fetch)\n' +
    '  --fresh            begin opnieuw: gebruik niets van een eerdere poging',
  misuse: {
    option: (detail: string) => `Deze opdracht klopt niet: ${detail}`,
    gemeente: (seen: string) => `“${seen}” is geen code van een gemeente. Schrijf GM en vier cijfers.`,
    year: (option: string, seen: string) =>
      `--${option} moet een jaar zijn, bijvoorbeeld 2019. Er stond “${seen}”.`,
    order: (from: number, to: number) => `Het eerste jaar (${from}) ligt na het laatste (${to}).`,
    base: (seen: string) =>
      `“${seen}” kan niet het adres zijn. Schrijf een adres dat met http begint, zonder wachtwoord, vraagteken of hekje.`,
    most: (seen: string) => `--most moet een aantal MB zijn, bijvoorbeeld 6. Er stond “${seen}”.`,
    layers: (unknown: string, known: string) => `Laag ${unknown} kennen wij niet. Kies uit: ${known}.`,
    tables: (unknown: string, known: string) => `Tabel ${unknown} kennen wij niet. Kies uit: ${known}.`,
    otherGemeente: (asked: string, id: string, name: string) =>
      `De map met gegevens is van ${name} (${id}), en u vraagt ${asked}. ` +
      'Er is niets opgehaald. Vraag de gemeente van deze map, of zet eerst de juiste gemeente in municipality.json.',
  },
  asking: (what: string) => `Ophalen: ${what} …`,
  table: (id: string) => `tabel ${id}`,
  collection: (name: string, year: number) => `${name} van ${year}`,
  woonplaatsen: 'woonplaatsen van de BAG',
  got: (what: string, records: string, pages: number, kept: number) =>
    `  ${records} ${what} in ${pages} ${pages === 1 ? 'bladzijde' : 'bladzijden'}` +
    (kept > 0 ? `, waarvan ${kept} bewaard van een eerdere poging.` : '.'),
  rows: 'regels',
  areaRecords: 'gebieden',
  ground: 'vormen',
  layer: (collection: string) => `laag ${collection}`,
  retry: {
    answered: (status: number, seconds: number, next: number, most: number) =>
      `  De server antwoordde ${status}. Wij wachten ${seconds} s en vragen het opnieuw (poging ${next} van ${most}).`,
    asked: (seconds: number, next: number, most: number) =>
      `  De server vraagt om te wachten (429). Wij wachten ${seconds} s (poging ${next} van ${most}).`,
    half: (seconds: number, next: number, most: number) =>
      `  Het antwoord kwam maar half aan. Wij wachten ${seconds} s en vragen het opnieuw (poging ${next} van ${most}).`,
    unreachable: (seconds: number, next: number, most: number) =>
      `  Geen verbinding. Wij wachten ${seconds} s en proberen het opnieuw (poging ${next} van ${most}).`,
  },
  failed: 'Er is niets veranderd in de map met gegevens.',
  query: (url: string) => `  De vraag was: ${url}`,
  said: (words: string) => `  De server zei: ${words}`,
  kept: 'Wat al ontvangen is, is bewaard. Draai de opdracht binnen een dag opnieuw: hij gaat dan verder waar hij stopte.',
  http: {
    unreachable: (tries: number, detail: string) =>
      `Er is geen verbinding met de server, ook niet na ${tries} keer (${detail}). Kijk of u internet heeft en of een proxy het adres tegenhoudt.`,
    busy: (tries: number) =>
      `De server vindt dat wij te veel vragen (429), ook na ${tries} keer wachten. Probeer het over een uur opnieuw.`,
    waitTooLong: (seconds: number) =>
      `De server vraagt om ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} te wachten (429). Zo lang wachten wij niet. Draai de opdracht daarna opnieuw.`,
    serverError: (status: number, tries: number) =>
      `De server heeft een storing: hij antwoordde ${status}, ook na ${tries} keer. Probeer het later opnieuw.`,
    half: (tries: number) =>
      `Het antwoord kwam ${tries} keer maar half aan. De verbinding breekt af. Probeer het later of vanaf een andere plek.`,
    notJson:
      'De server antwoordde met een webpagina in plaats van cijfers. Vaak is dat een inlogpagina van het netwerk of een proxy. Meld u aan en probeer het opnieuw.',
    missing: (status: number) =>
      `De server kent dit adres niet (${status}). Misschien is de tabel of het jaar er niet (meer), of klopt --base niet.`,
    forbidden: (status: number) =>
      `De server geeft geen toegang (${status}). Vraag de beheerder van het adres om toegang.`,
    refused: (status: number) =>
      `De server begrijpt de vraag niet (${status}). Misschien heeft de tabel andere kolommen gekregen. Meld dit bij de makers, met de vraag hieronder.`,
  },
  shape: (seen: string) => `Het antwoord heeft niet de vorm die wij kennen: ${seen}.`,
  part: (received: string, total: string) =>
    `De server zegt dat hij ${total} regels heeft, maar stuurde er ${received}. Met een deel schrijven wij niets.`,
  tooMany: (most: string) =>
    `De server geeft meer dan ${most} regels. Zoveel heeft een kaart van één gemeente niet; daarom stoppen wij.`,
  unknownCollection: {
    heading: (collection: string, base: string) => `De laag ${collection} is er niet (meer) op ${base}.`,
    known: (known: string) => `  Wel daar: ${known}.`,
    advice: 'Meld dit bij de makers. Tot dan kunt u met --layers de andere lagen ophalen.',
  },
  fields: {
    heading: (collection: string, lacking: string) =>
      `De laag ${collection} heeft een andere indeling gekregen: dit ontbreekt: ${lacking}.`,
    has: (has: string) => `  Wel daarin: ${has}.`,
    advice: 'Wij raden niet wat er moet staan. Meld dit bij de makers.',
  },
  noGround: (layer: string) =>
    `De server geeft niets voor ${layer} in deze gemeente. Een lege lijst betekent niet dat het er niet is. Probeer het later opnieuw.`,
  tooLarge: (file: string, bytes: string, most: string) =>
    `${file} zou ${bytes} bytes groot worden; meer dan ${most} is te traag om te openen. Haal met --layers minder lagen op, en meld dit bij de makers.`,
  stuck: 'De server stuurt steeds dezelfde bladzijde. Zo zouden cijfers dubbel tellen; daarom stoppen wij.',
  empty: {
    heading: (table: string) =>
      `Tabel ${table} gaf een lege lijst. Dat betekent niet dat er geen misdrijven waren, en wij schrijven dus ook geen nul.`,
    tried: (filter: string) => `  Gevraagd: ${filter}`,
    padding:
      'Sleutels in deze tabellen hebben een vaste breedte, met spaties erachter (“GMxxxx    ”: tien tekens). Wie de spaties weghaalt, krijgt een lege lijst. Wij sturen ze mee; een proxy of spiegel ertussen mag ze niet weghalen.',
    lacks: {
      buurten:
        'De gemeente staat wel in de tabel, maar haar buurten niet in deze jaren. Kies met --from een later of eerder jaar.',
      gemeente:
        'Ook de gemeente zelf staat er niet in. Kijk of de code klopt, of de gemeente is samengevoegd, en of er cijfers zijn vanaf dit jaar.',
      land: 'Alleen de gemeenten gaven antwoord, Nederland niet. Dat gebeurt als onderweg de spaties van een sleutel verdwijnen.',
    },
  },
  otherArea: (table: string, area: string) =>
    `Tabel ${table} gaf cijfers van ${area}, en daar is niet om gevraagd. De server let niet op de vraag; wij gebruiken het antwoord niet.`,
  unreadable: (table: string, field: string, seen: string) =>
    `Tabel ${table} heeft in ${field} iets dat wij niet kunnen lezen: “${seen}”. Wij raden niet wat er moet staan.`,
  twice: (table: string, period: string, kind: string, area: string) =>
    `Tabel ${table} geeft twee verschillende cijfers voor ${kind} in ${area} in ${period}. Wij weten niet welk cijfer klopt.`,
  noFigures: (table: string) =>
    `Tabel ${table} gaf wel regels, maar geen enkel cijfer dat wij kunnen gebruiken.`,
  unknownBuurten: (buurten: string) =>
    `Geen enkele buurt uit de tabel staat in de lijst met gebieden. De tabel heeft bijvoorbeeld ${buurten}. ` +
    'Haal eerst de gebieden van het juiste jaar op met npm run fetch-areas.',
  noGemeente: (gemeente: string, year: number) =>
    `In de kaart van ${year} staat geen gemeente ${gemeente}. Kijk of de code klopt en of de gemeente in dat jaar bestond.`,
  noAreas: (collection: string, gemeente: string, year: number) =>
    `De kaart van ${year} geeft geen ${collection} voor ${gemeente}. Een lege lijst betekent niet dat ze er niet zijn. Probeer het later, of een ander jaar.`,
  areaIncomplete: (id: string, what: string) =>
    `Het gebied ${id} heeft ${what}. Met een deel van de kaart schrijven wij niets.`,
  lacking: { name: 'geen naam', outline: 'geen bruikbare grens', buurten: 'geen buurten' },
  gone: {
    heading: (year: number) =>
      `De indeling van ${year} heeft buurten niet meer die nog in de cijfers staan. De oude gebieden blijven staan.`,
    file: (file: string, buurten: string) => `  ${file}: ${buurten}`,
    advice:
      'Cijfers van een oude indeling horen niet op een nieuwe kaart. Haal die bestanden eerst uit datapackage.json (of haal ze na fetch-areas opnieuw op), en draai dan fetch-areas. Voorbeelddata maakt u opnieuw met npm run make-demo.',
  },
  dataBefore: 'De map met gegevens is nu al niet in orde. Draai eerst npm run data.',
  dataAfter: 'Met de nieuwe bestanden zou de map met gegevens niet in orde zijn:',
  problem: (file: string, place: string, sentence: string) =>
    place === '' ? `  ${file}: ${sentence}` : `  ${file} [${place}]: ${sentence}`,
  disk: (detail: string) => `Schrijven lukte niet (${detail}).`,
  left: (files: string) =>
    `Let op: deze bestanden zijn al nieuw en konden niet worden teruggezet: ${files}. Draai npm run data.`,
  note: {
    otherKey: (table: string, form: string) =>
      `Let op: tabel ${table} gaf pas antwoord met de sleutel “${form}”. Wij hebben die gebruikt.`,
    kinds: (kinds: string) =>
      `Let op: deze soorten staan niet in classification/kinds.json en zijn niet overgenomen: ${kinds}.`,
    buurten: (buurten: string) =>
      `Let op: deze buurten staan niet in de lijst met gebieden en zijn niet overgenomen: ${buurten}. Hebben de politie en uw kaart dezelfde indeling? Zie npm run fetch-areas.`,
    coarse: (kinds: string) =>
      `Volgens policy/disclosure.json blijven deze soorten op het niveau van de gemeente: ${kinds}. Hun cijfers per buurt zijn niet bewaard.`,
    silent: (table: string, areas: string) =>
      `Let op: tabel ${table} gaf niets voor ${areas}. Dat is geen nul: er staat “geen cijfer”.`,
    periods: (periods: string) =>
      `Let op: deze perioden zijn geen maand of jaar en zijn niet overgenomen: ${periods}.`,
    late: (from: number, first: string) =>
      `Let op: u vroeg vanaf ${from}, maar de cijfers beginnen pas in ${first}.`,
    provisional: (months: string) => `De maanden vanaf ${months} zijn voorlopig: de politie past ze nog aan.`,
    noRail: 'Er ligt geen spoor in deze gemeente, of de server kent het niet.',
    licence: (layer: string, licence: string) =>
      `Licentie van ${layer}: ${licence}. Kijk bij een nieuwe versie na of dat nog klopt.`,
    lonLat: 'Let op: de server stuurde lengte en breedte in plaats van RD. Wij hebben ze omgerekend.',
    withoutCode:
      'De server kan niet op gemeente zoeken. Wij hebben zelf de gebieden van de gemeente uitgezocht.',
    noInhabitants: (buurten: string) =>
      `Let op: van deze buurten geeft het CBS geen inwoners: ${buurten}. Daar staat “geen cijfer”.`,
    sum: (sum: string, whole: string) =>
      `Let op: de buurten hebben samen ${sum} inwoners, de gemeente ${whole}. Dat scheelt meer dan afronden.`,
    noKern: (names: string) =>
      `Let op: in deze woonplaatsen ligt geen buurt voor meer dan de helft: ${names}. Daar is niets te tellen; zij zijn geen kern.`,
    apart: (buurten: string) =>
      `Let op: deze buurten liggen voor meer dan de helft in geen enkele woonplaats: ${buurten}. Zij tellen in geen kern mee.`,
    lost: (buurten: string) => `Niet meer in de nieuwe indeling: ${buurten}.`,
    added: (buurten: string) => `Nieuw ten opzichte van de oude indeling: ${buurten}.`,
  },
  size: (bytes: string) => `${bytes} bytes`,
  wrote: (file: string, what: string) => `  ${file}: ${what}`,
  figures: (count: string, missing: string) => `${count} cijfers, ${missing} keer geen cijfer`,
  written: (files: number) =>
    `Klaar. ${formatThings(files, 'bestand is', 'bestanden zijn')} nagekeken en ${files === 1 ? 'staat' : 'staan'} in de map met gegevens:`,
  and: (shown: string, more: number) => `${shown} en nog ${more}`,
  resource: {
    title: (register: string, level: string, when: string) => `Politie: ${register} per ${level} en ${when}`,
    description: (tables: string, day: string) =>
      `Registraties van de politie. Opgehaald op ${day} uit ${tables}. Een leeg aantal is geen cijfer, geen nul. De laatste drie maanden zijn voorlopig.`,
    table: (table: string) => `Politie open data, tabel ${table}`,
    source: (day: string) => `Politie open data, opgehaald ${day}`,
    level: { buurt: 'buurt', gemeente: 'gemeente', land: 'land' },
    when: { month: 'maand', year: 'jaar' },
    areas: (wijken: number, buurten: number, year: number, kernen: number) =>
      `Land, regio, gemeenten, ${kernen === 0 ? '' : `${formatThings(kernen, 'kern', 'kernen')}, `}${formatThings(wijken, 'wijk', 'wijken')} en ${formatThings(buurten, 'buurt', 'buurten')}. Indeling ${year}.`,
    rings: 'Grenzen in RD-meters, per buurt een of meer ringen, afgerond op hele meters.',
    ringsNote: (year: number) => `Grenzen van de buurten ${year}, afgerond op hele meters.`,
    population: 'Inwoners en woningen per buurt',
    populationNote: (year: number) => `Werkelijke aantallen op 1 januari ${year}, door het CBS afgerond.`,
    map: (year: number) => `CBS / Kadaster, wijk- en buurtkaart ${year}`,
    ground: {
      titles: { wegen: 'Straten en wegen', water: 'Water', spoor: 'Spoor', bebouwing: 'Gebouwen' },
      description: (count: string, day: string) =>
        `${count} vormen om zich te oriënteren, in hele RD-meters, vereenvoudigd en afgesneden bij de gemeente. Opgehaald op ${day}.`,
      note: 'Vereenvoudigd om te tekenen, niet om mee te meten.',
    },
    cbs: (year: number) => `CBS, wijk- en buurtkaart ${year}`,
    sumOfBuurten: (source: string) =>
      `${source}: som van de buurten die voor meer dan de helft in de kern liggen`,
  },
};
