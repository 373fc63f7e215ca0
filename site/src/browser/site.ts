/** All that pages do in a browser beside being read. */
import { offerCopies } from "./copy.ts";
import { offerFinder } from "./find.ts";
import { putOwnLanguagesFirst } from "./languages.ts";
import { leadToPage } from "./lead-to-page.ts";

offerCopies(document, navigator);
offerFinder(document);
leadToPage(location);
putOwnLanguagesFirst(document, location.pathname, navigator.languages);
