'use strict';

/** @deprecated Use `slugOf`. */
function makeSlug(text) {
  return text.toLowerCase();
}

/** @deprecated Use `join`. */
const concat = (...texts) => texts.join('-');

module.exports = { makeSlug, concat, most: 10 };
