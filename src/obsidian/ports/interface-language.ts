import { getLanguage } from 'obsidian';
import { setLanguage } from '../../i18n/language';

// Runs before any other module of the plugin, because lists of commands and
// views read their texts once. Obsidian restarts when its language changes.
setLanguage(getLanguage());
