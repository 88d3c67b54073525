// Runs before the page is painted, so that it never shows in the other theme first.
{
  let theme = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    // Storage may be forbidden; the system's theme will do.
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
