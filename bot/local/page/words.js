// The words of the page, in the language in which the bot speaks to this person.

let words = {};
const formats = new Map(); // of dates and numbers: making one takes longer than using it

/** Reads the words and puts them into the page; tells whether they are others than before. */
export async function readWords() {
  const response = await fetch("/words");
  const read = await response.json();
  if (read.language === document.documentElement.lang && words.send) return false;
  words = read.words;
  document.documentElement.lang = read.language;
  document.documentElement.dir = read.direction;
  for (const node of document.querySelectorAll("[data-words]")) {
    for (const pair of node.dataset.words.split(" ")) {
      const [place, key] = pair.split(":");
      if (place === "text") node.textContent = words[key];
      else node.setAttribute(place, words[key]);
    }
  }
  return true;
}

/** The words for a key of the catalogues, without its "page-". */
export const word = (key) => words[key];

/** A date or a time as it is written in the language of the page, and there where the browser is. */
export const writeDate = (date, options) => format(Intl.DateTimeFormat, options).format(date);

/** A number, or with the options for it a size, as it is written in the language of the page. */
export const writeNumber = (number, options = {}) => format(Intl.NumberFormat, options).format(number);

function format(Format, options) {
  const language = document.documentElement.lang;
  const key = `${Format.name} ${language} ${JSON.stringify(options)}`;
  const own = navigator.languages.find((one) => one.split("-")[0] === language);
  if (!formats.has(key)) formats.set(key, new Format(own ?? language, options));
  return formats.get(key);
}

try {
  await readWords();
} catch {
  // the server is gone: the page that it gave is in English, and says so itself
}
