/**
 * Names of the twelve months, January first, by language: in full, then as people and the formats of Excel shorten them,
 * without the dot behind.
 */
export const monthNames = {
  English: `january jan, february feb, march mar, april apr, may, june jun, july jul, august aug,
    september sept sep, october oct, november nov, december dec`,
  German: `januar jänner jaenner jan jän, februar feber febr feb, märz maerz mär mrz, april apr, mai, juni jun, juli jul,
    august aug, september sept sep, oktober okt, november nov, dezember dez`,
  French: `janvier janv jan, février févr fév, mars mar, avril avr, mai, juin, juillet juill juil, août aoû,
    septembre sept sep, octobre oct, novembre nov, décembre déc`,
  Spanish: `enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago,
    septiembre setiembre sept sep set, octubre oct, noviembre nov, diciembre dic`,
  Portuguese: `janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago,
    setembro set, outubro out, novembro nov, dezembro dez`,
  Dutch: `januari jan, februari febr feb, maart mrt maa, april apr, mei, juni jun, juli jul, augustus aug,
    september sept sep, oktober okt, november nov, december dec`,
  Italian: `gennaio gen, febbraio febb feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago,
    settembre sett set, ottobre ott, novembre nov, dicembre dic`,
};
