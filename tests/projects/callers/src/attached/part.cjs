let address = '';
module.exports = (all) => {
  all.read = () => address;
  all.connect = (to) => {
    address = to;
    return address;
  };
};
