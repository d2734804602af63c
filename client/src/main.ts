// Starts the page.
import { createApp } from 'vue';
import App from './App.vue';
import { createClient, provideClient } from './graph/client';
import { createSession, provideSession } from './graph/session';
import { firstTexts, i18n } from './i18n';
import { mindLostPages, provideLostPages } from './lostPage';
import { createPages } from './router';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/print.css';

const texts = firstTexts();
const session = createSession();
const pages = createPages(session);
const client = createClient(session.renewed);
session.use(client);

const app = createApp(App);
app.use(i18n);
// Before the router begins: the first page may be lost, too.
provideLostPages(app, mindLostPages(pages));
app.use(pages);
provideClient(app, client);
provideSession(app, session);
await texts;
app.mount('#app');
