// gujeong remind: one pass of reminders by hand.
import { domainOf, Mailer } from '../live/mailer.js';
import { remind as putInReminders } from '../modules/today/reminders.js';
import { settings, StartError } from '../settings.js';
import { withApp } from './withApp.js';

export async function remind(): Promise<void> {
  const { mail, publicUrl } = settings();
  if (!mail) throw new StartError('No mail server is set. Set SMTP_URL (smtp://mail.example.go.kr:587) and MAIL_FROM (구정 그래프 <gujeong@example.go.kr>).');
  await withApp(async app => {
    const added = await putInReminders(app, { domain: domainOf(mail), publicUrl });
    const { sent, failed } = await new Mailer(app.identity, mail).deliver();
    process.stdout.write(`Reminders put in: ${added}; letters sent: ${sent}; not taken: ${failed}${failed ? ' (tried again later)' : ''}.\n`);
  });
}
