import { expect, test } from '../pages/quiet-page';

/** The policy of the page; frame-ancestors can only stand in a header. */
const policyOf = (html: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

test('the policy allows the page and nothing else', async ({ request }) => {
  const html = await (await request.get('')).text();
  const policy = policyOf(html);
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  // Nothing that a policy would have to allow one by one.
  expect(html).not.toMatch(/<[^>]+\sstyle=/);
  expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

test('no stranger’s script, style or request gets through', async ({ page, dashboard, allowedMessages }) => {
  // The browser says what it refuses; that is what is tested here.
  allowedMessages.push(/Content Security Policy|violates the following/, /request to another origin/);
  await dashboard.open('');
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.stranger = true';
    document.body.append(script);
    const markup = document.createElement('div');
    markup.innerHTML = '<p id="styled" style="color: red" onclick="window.stranger = true">x</p>';
    document.body.append(markup);
    document.getElementById('styled')?.click();
    const fetched = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    return {
      ran: 'stranger' in window,
      colour: getComputedStyle(document.getElementById('styled') as Element).color,
      fetched,
    };
  });
  expect(outcome.ran).toBe(false);
  expect(outcome.colour).not.toBe('rgb(255, 0, 0)');
  expect(outcome.fetched).toBe(false);
});
