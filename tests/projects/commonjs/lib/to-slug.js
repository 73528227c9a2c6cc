'use strict';

/** @deprecated Use `slugify`. */
module.exports = function toSlug(text) {
  return text.toLowerCase();
};
