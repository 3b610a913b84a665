declare namespace App {
	interface Locals {
		/** Set while an embed is rendered: the page that it stands for, in the place of Starlight's route. */
		embeds?: import('./records').CurrentPage;
	}
}
