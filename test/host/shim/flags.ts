import type * as O from 'obsidian';
import { DEFAULT_BEHAVIOR, type AppBehavior } from '../behavior';

const address = new URLSearchParams(window.location.search);
const mobile = address.get('mobile') === '1';

/** What the address asks for: `?mobile=1&theme=dark&dir=rtl&text=200&lang=de`; `app` is JSON, see `behavior.ts`. */
export const FLAGS = {
	mobile,
	dark: address.get('theme') === 'dark',
	rightToLeft: address.get('dir') === 'rtl',
	/** Size of the text in percent. */
	text: Number(address.get('text') ?? '100'),
	language: address.get('lang') ?? 'en',
} as const;

/** What the test asks of the app that a person rarely meets; the defaults are what most people have. */
export const BEHAVIOR: AppBehavior = {
	...DEFAULT_BEHAVIOR,
	...(JSON.parse(address.get('app') ?? '{}') as Partial<AppBehavior>),
};

/** Obsidian's `Platform`: a Linux desktop, or with `mobile=1` an Android phone. */
export const Platform: typeof O.Platform = {
	isDesktop: !mobile,
	isMobile: mobile,
	isDesktopApp: !mobile,
	isMobileApp: mobile,
	isIosApp: false,
	isAndroidApp: mobile,
	isPhone: mobile,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: !mobile,
	isSafari: false,
	resourcePathPrefix: '/vault/',
};

/** Dresses the page as the flags ask, with Obsidian's class names. */
export function applyFlags(): void {
	const { body, documentElement } = document;
	body.addClass(
		FLAGS.dark ? 'theme-dark' : 'theme-light',
		...(mobile ? ['is-mobile', 'is-phone'] : ['is-desktop']),
	);
	body.toggleClass('mod-rtl', FLAGS.rightToLeft);
	documentElement.dir = FLAGS.rightToLeft ? 'rtl' : 'ltr';
	documentElement.style.setProperty('--text-scale', String(FLAGS.text / 100));
	documentElement.lang = FLAGS.language;
}
