"""The text engine against Unicode's own tests, HarfBuzz itself and pages drawn by another hand."""
