// The page's own switch of language: the widgets follow the document's `lang` by themselves.
const button = document.querySelector('#language');
button.addEventListener('click', () => {
  const language = document.documentElement.lang.startsWith('en') ? 'zh' : 'en';
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-Hans';
  for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[language];
  button.textContent = language === 'en' ? '中文' : 'English';
  button.lang = language === 'en' ? 'zh-Hans' : 'en';
});
