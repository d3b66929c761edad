/** Names of the months from January on, by language; abbreviations too, in lower case. */
const NAMES: readonly (readonly string[])[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sept oct nov dec',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  // Azerbaijani
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  // Turkish
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  // Russian, as it stands after a day; the nominative; abbreviations
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'янв февр мар апр май июн июл авг сент окт нояб дек',
  // Armenian, with and without its case ending
  'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
  'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր',
  // Georgian
  'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
].map((names) => names.split(' '));

/** The number of a month (1–12) by its name in lower case. */
const NUMBERS = new Map(
  NAMES.flatMap((names) => names.map((name, index): [string, number] => [name, index + 1])),
);

/** A pattern for any of the names; longer ones first. */
export const MONTH_NAME = [...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The month that a name says, 1–12, in any case; null where it is none. */
export const monthOf = (name: string): number | null =>
  NUMBERS.get(name.replaceAll('İ', 'i').toLowerCase()) ??
  NUMBERS.get(name.replaceAll('I', 'ı').toLowerCase()) ??
  null;
