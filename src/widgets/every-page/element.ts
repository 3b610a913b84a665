/**
 * What any page may hold, in one file: a page then asks for one script, the next page has it already, and
 * nothing of it stands in the HTML, where each script would also need its hash in the content policy.
 */
import '../contents-menu/menu';
import '../copy/element';
import '../embed/folded';
import '../language-link/element';
import '../offline/start';
import '../search/opener';
import '../table-of-contents/element';
import '../theme-switch/element';
import '../tip/tip';
