// Starts the page.
import { createApp } from 'vue';
import App from './App.vue';
import { createClient, provideClient } from './graph/client';
import { i18n } from './i18n';
import { router } from './router';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/print.css';

const app = createApp(App);
app.use(i18n);
app.use(router);
provideClient(app, createClient());
app.mount('#app');
