let address = '';
module.exports = function connect(to) {
  address = to;
  return { read: () => address };
};
